package kz.zholdama.platform.scans;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of a scan may be: pages with what is drawn on them, an outline, marks and links that wait for a click. What
 * is not listed here and could act is refused; so is every name of what acts, also in objects that nothing refers to.
 */
final class PdfRules {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "JS",
            "AA",
            "Launch",
            "SubmitForm",
            "ResetForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "GoTo3DView",
            "EmbeddedFile",
            "EmbeddedFiles",
            "Filespec",
            "EF",
            "FileAttachment",
            "RichMedia",
            "RichMediaExecute",
            "RichMediaContent",
            "RichMediaSettings",
            "Rendition",
            "Movie",
            "Sound",
            "Screen",
            "3D",
            "XFA",
            "Hide",
            "Named",
            "SetOCGState",
            "Collection",
            "FFilter",
            "OPI");
    private static final Set<String> IN_CATALOG = Set.of(
            "Type",
            "Version",
            "Extensions",
            "Pages",
            "PageLabels",
            "Names",
            "Dests",
            "ViewerPreferences",
            "PageLayout",
            "PageMode",
            "Outlines",
            "Threads",
            "OpenAction",
            "URI",
            "AcroForm",
            "Metadata",
            "StructTreeRoot",
            "MarkInfo",
            "Lang",
            "SpiderInfo",
            "OutputIntents",
            "PieceInfo",
            "OCProperties",
            "Perms",
            "Legal",
            "DSS");
    private static final Set<String> ANNOTATIONS = Set.of(
            "Link",
            "Text",
            "FreeText",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Stamp",
            "Caret",
            "Ink",
            "Popup",
            "Widget",
            "PrinterMark",
            "TrapNet",
            "Watermark");
    private static final COSName SUBTYPE_2 = COSName.getPDFName("Subtype2");
    private static final String GO_TO = "GoTo";
    private static final String URI = "URI";
    private static final String ELSEWHERE = "";
    private static final Pattern LINK = Pattern.compile("(?i)(https?:|mailto:).*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\](){}%\\x00]++)");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final int TELLING = 5;
    private static final int MOST_NAMES = 100_000;

    private final Set<ScanFlaw> flaws = EnumSet.noneOf(ScanFlaw.class);
    private final Map<Long, Set<String>> actions = new HashMap<>();
    private final Set<Long> opened = new HashSet<>();
    private final Set<Long> clicked = new HashSet<>();
    private boolean hasPage;
    private int names;

    /** The gravest, null for none; asked for when every object was looked at. */
    @Nullable
    ScanFlaw flaw() {
        if (!areOnly(opened, Set.of(GO_TO)) || !areOnly(clicked, Set.of(GO_TO, URI))) {
            flaws.add(ScanFlaw.ACTIVE);
        }
        if (!hasPage && flaws.isEmpty()) {
            return ScanFlaw.DAMAGED;
        }
        return flaws.contains(ScanFlaw.LOCKED)
                ? ScanFlaw.LOCKED
                : flaws.stream().findFirst().orElse(null);
    }

    /** What cannot be looked into may do anything. */
    void unreadableIf(boolean unreadable) {
        refuseIf(unreadable);
    }

    /**
     * Names as they stand in the file: of two entries with one name, programs differ in which they take.
     *
     * @param isObject whether it is one for sure; between the pixels of a picture short names come about by chance
     */
    void text(CharSequence part, boolean isObject) {
        var found = NAME.matcher(part);
        while (found.find()) {
            names++;
            var name = found.group(1).contains("#") ? unescaped(found.group(1)) : found.group(1);
            refuseIf(ACTIVE.contains(name) && (isObject || name.length() >= TELLING));
        }
    }

    /** The parser keeps every name that it has met. */
    boolean areTooManyNames() {
        return names > MOST_NAMES;
    }

    /** An object by its number, or one without, as the trailer is. */
    void object(long number, @Nullable COSBase value) {
        if (value instanceof COSDictionary dictionary && dictionary.getItem(COSName.S) instanceof COSName kind) {
            actions.computeIfAbsent(number, _ -> new HashSet<>()).add(kind.getName());
        } else if (number != ScannedPdf.NO_NUMBER && !(value instanceof COSDictionary || value instanceof COSArray)) {
            actions.computeIfAbsent(number, _ -> new HashSet<>()).add(ELSEWHERE);
        }
        value(value);
    }

    /** What a stream says of itself. */
    void stream(COSDictionary dictionary) {
        refuseIf(dictionary.containsKey(COSName.F)); // its bytes would come from another file
        var kind = name(dictionary, COSName.SUBTYPE);
        refuseIf(kind.equals("PS") || name(dictionary, SUBTYPE_2).equals("PS"));
        if (kind.equals("Image")
                && Pixels.areTooMany(number(dictionary, COSName.WIDTH), number(dictionary, COSName.HEIGHT))) {
            flaws.add(ScanFlaw.TOO_MANY_PIXELS);
        }
    }

    private void value(@Nullable COSBase value) {
        switch (value) {
            case COSDictionary dictionary -> {
                dictionary(dictionary);
                dictionary.getValues().forEach(this::value);
            }
            case COSArray array -> array.forEach(this::value);
            case null, default -> {}
        }
    }

    private void dictionary(COSDictionary it) {
        var type = name(it, COSName.TYPE);
        hasPage |= type.equals("Page");
        if (it.containsKey(COSName.ENCRYPT)) {
            flaws.add(ScanFlaw.LOCKED);
        }
        refuseIf(type.equals("Catalog") && it.keySet().stream().anyMatch(key -> !IN_CATALOG.contains(key.getName())));
        refuseIf(it.getItem(COSName.RECT) instanceof COSArray
                && it.containsKey(COSName.SUBTYPE)
                && !ANNOTATIONS.contains(name(it, COSName.SUBTYPE)));
        acts(it.getItem(COSName.OPEN_ACTION), opened, Set.of(GO_TO));
        acts(it.getItem(COSName.A), clicked, Set.of(GO_TO, URI));
        var action = name(it, COSName.S);
        refuseIf(it.getItem(COSName.S) instanceof COSObject);
        refuseIf((action.equals(GO_TO) || action.equals(URI)) && it.containsKey(COSName.NEXT));
        refuseIf(it.containsKey(COSName.URI) != action.equals(URI) && !type.equals("Catalog"));
        refuseIf(action.equals(URI)
                && !(it.getItem(COSName.URI) instanceof COSString to
                        && LINK.matcher(to.getString()).matches()));
    }

    /** A place to go to, attributes of a structure, or an action of one of these kinds. */
    private void acts(@Nullable COSBase value, Set<Long> referredTo, Set<String> kinds) {
        switch (value) {
            case COSObject reference -> referredTo.add(reference.getKey().getNumber());
            case COSDictionary action ->
                refuseIf(action.containsKey(COSName.S) && !kinds.contains(name(action, COSName.S)));
            case null, default -> {} // a place, or no action
        }
    }

    /** Objects whose number could not be told count for each. */
    private boolean areOnly(Set<Long> numbers, Set<String> kinds) {
        return numbers.isEmpty()
                || kinds.containsAll(actions.getOrDefault(ScannedPdf.NO_NUMBER, Set.of()))
                        && numbers.stream()
                                .allMatch(number -> kinds.containsAll(actions.getOrDefault(number, Set.of())));
    }

    private void refuseIf(boolean active) {
        if (active) {
            flaws.add(ScanFlaw.ACTIVE);
        }
    }

    static String name(COSDictionary dictionary, COSName key) {
        return dictionary.getItem(key) instanceof COSName name ? name.getName() : "";
    }

    private static long number(COSDictionary dictionary, COSName key) {
        return dictionary.getItem(key) instanceof COSNumber number ? number.longValue() : 0;
    }

    private static String unescaped(String name) {
        return ESCAPED.matcher(name)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1), 16))));
    }
}
