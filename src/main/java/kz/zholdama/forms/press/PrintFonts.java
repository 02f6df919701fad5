package kz.zholdama.forms.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import kz.zholdama.person.PlainText;
import org.openpdf.text.pdf.BaseFont;
import org.xhtmlrenderer.css.constants.IdentValue;
import org.xhtmlrenderer.css.value.FontSpecification;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.FontDescription;
import org.xhtmlrenderer.pdf.FontFamily;
import org.xhtmlrenderer.pdf.ITextFSFont;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.render.FSFont;

/**
 * Liberation Serif, regular and bold: the only faces on paper, embedded, with every Kazakh letter. Read once and shared;
 * nothing falls back to a font of the viewer, which would drop Cyrillic.
 */
public final class PrintFonts extends ITextFontResolver {

    static final BaseFont REGULAR = packed(read("LiberationSerif-Regular.ttf"));
    static final BaseFont BOLD = packed(read("LiberationSerif-Bold.ttf"));

    private static final FontDescription REGULAR_FACE = new FontDescription(REGULAR, IdentValue.NORMAL, 400);
    private static final FontDescription BOLD_FACE = new FontDescription(BOLD, IdentValue.NORMAL, 700);

    private static final BitSet PRINTABLE = printable();

    /** Whether every character one sees has a glyph in both faces (white space needs none), and there is one to see. */
    public static boolean canPrint(String text) {
        return !PlainText.visible(text).isBlank()
                && text.codePoints()
                        .allMatch(letter -> PRINTABLE.get(letter) || letter > ' ' && PlainText.isHidden(letter));
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification specification) {
        FontDescription face = IdentValue.BOLD.equals(specification.fontWeight()) ? BOLD_FACE : REGULAR_FACE;
        return new ITextFSFont(face, specification.size());
    }

    @Override
    protected Map<String, FontFamily> loadFonts() {
        return new HashMap<>();
    }

    private static BitSet printable() {
        BitSet characters = new BitSet(Character.MAX_VALUE);
        for (int character = ' '; character < Character.MAX_VALUE; character++) {
            characters.set(character, REGULAR.charExists(character) && BOLD.charExists(character));
        }
        "\t\r\n ".chars().forEach(characters::set);
        return characters;
    }

    /** To deflate them takes most of the time of a document; at this level a fifth less, and it grows by a hundredth. */
    private static BaseFont packed(BaseFont font) {
        font.setCompressionLevel(4);
        return font;
    }

    static BaseFont read(String file) {
        try (InputStream in = PrintFonts.class.getResourceAsStream("/liberation/" + file)) {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
