package kz.zholdama.forms.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xhtmlrenderer.context.StyleReference;
import org.xhtmlrenderer.css.newmatch.CascadedStyle;
import org.xhtmlrenderer.css.sheet.StylesheetInfo;
import org.xhtmlrenderer.extend.NamespaceHandler;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.extend.UserInterface;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.simple.extend.XhtmlNamespaceHandler;

/**
 * The style sheet of the forms, parsed once. It selects by element, class and ancestors only, so what an element looks
 * like follows from its path; each path is matched once and remembered for the documents to come.
 */
final class PrintStyles extends StyleReference {

    /** Styles come from print.css alone: no browser defaults to match against, nothing loaded from a document. */
    static final NamespaceHandler SHEET = new OneSheet();

    private final Path root = new Path();
    private final Map<Element, Path> paths = new HashMap<>();
    /** Tells the matcher of the document; null once it knows. */
    private @Nullable Runnable matching;

    private boolean pagesKnown;

    PrintStyles(UserAgentCallback resources) {
        super(resources);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler namespace, Document document, UserInterface ui) {
        paths.clear();
        matching = () -> super.setDocumentContext(context, namespace, document, ui);
        if (!pagesKnown) {
            tellMatcher();
            pagesKnown = true;
        }
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean restyle) {
        if (element == null) {
            return CascadedStyle.emptyCascadedStyle;
        }
        Path path = path(element);
        if (path.style == null) {
            path.style = match(element, restyle);
        }
        return path.style;
    }

    private CascadedStyle match(Element element, boolean restyle) {
        tellMatcher();
        return super.getCascadedStyle(element, restyle);
    }

    private void tellMatcher() {
        if (matching != null) {
            matching.run();
            matching = null;
        }
    }

    /** The sheet has no ::before or the like. */
    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        return null;
    }

    /** Called before every document; there is nothing to forget. */
    @Override
    public void flushAllStyleSheets() {
        // kept on purpose
    }

    private Path path(Element element) {
        Path known = paths.get(element);
        if (known != null) {
            return known;
        }
        Path parent = element.getParentNode() instanceof Element above ? path(above) : root;
        Path path = parent.children.computeIfAbsent(
                element.getTagName() + '.' + element.getAttribute("class"), _ -> new Path());
        paths.put(element, path);
        return path;
    }

    private static final class Path {
        private final Map<String, Path> children = new HashMap<>();
        private @Nullable CascadedStyle style;
    }

    private static final class OneSheet extends XhtmlNamespaceHandler {

        private final List<StylesheetInfo> sheets =
                List.of(new StylesheetInfo(StylesheetInfo.Origin.AUTHOR, "print.css", List.of("all"), read()));

        @Override
        public Optional<StylesheetInfo> getDefaultStylesheet() {
            return Optional.empty();
        }

        @Override
        public List<StylesheetInfo> getStylesheets(Document document) {
            return sheets;
        }

        @Override
        public String getNonCssStyling(Element element) {
            return "";
        }

        private static String read() {
            try (InputStream in = PrintStyles.class.getResourceAsStream("/forms/print.css")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
