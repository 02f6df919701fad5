package kz.zholdama.forms;

import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.zholdama.person.PlainText;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Fills the templates under {@code forms/}. An engine of its own, in XML mode, so that a template that is not well formed
 * fails at once; every value goes in as text, never as markup. Parsed templates are kept.
 */
final class Templates {

    /** The order has the forms in Russian only. */
    private static final Locale LANGUAGE = Locale.of("ru", "KZ");

    static final Set<String> PARAGRAPHS = Set.of("p", "h1", "span", "b");

    private static final Pattern TWICE_NUMBERED = Pattern.compile("№\\s*(?:№\\s*)+");

    private final TemplateEngine engine = engine();
    private final ThreadLocal<DocumentBuilder> builder = ThreadLocal.withInitial(Templates::builder);

    /** @param form the values, or null for the form with lines to be filled in by hand */
    Document fill(String template, @Nullable Form form) {
        Document page = builder.get().newDocument();
        page.setStrictErrorChecking(false); // the engine has seen to it
        Context context = new Context(LANGUAGE);
        context.setVariable("form", form == null ? null : Values.byName((Record) form));
        context.setVariable("print", FormWords.INSTANCE);
        context.setVariable(FilledPage.PAGE, page);
        engine.process(template, context, Writer.nullWriter());
        prepare(page, page.getDocumentElement(), form == null ? Set.of() : form.chosen());
        return page;
    }

    /** Marks the chosen options of printed lists and sees to the texts. */
    private static void prepare(Document page, Element parent, Set<String> chosen) {
        if (chosen.contains(parent.getAttribute("option"))) {
            parent.setAttribute("class", "chosen");
        }
        boolean paragraph = PARAGRAPHS.contains(parent.getTagName());
        Node next;
        for (Node child = parent.getFirstChild(); child != null; child = next) {
            next = child.getNextSibling();
            if (child instanceof Element element) {
                prepare(page, element, chosen);
            } else if (paragraph && child instanceof Text text) {
                text.setData(harmless(text.getData()));
            }
        }
        if (paragraph) {
            separateTexts(page, parent);
        }
    }

    /** Without what nobody would see, and with one № where a number was entered with its own. */
    private static String harmless(String text) {
        String visible = PlainText.visible(text);
        return visible.indexOf('№') == visible.lastIndexOf('№')
                ? visible
                : TWICE_NUMBERED.matcher(visible).replaceAll("№ ");
    }

    /**
     * Wraps the bare texts of a paragraph, but for the first. Flying Saucer would draw the bare texts of a line together,
     * before the elements between them, and whoever copies or reads out the line would get its words in that order.
     */
    private static void separateTexts(Document page, Element paragraph) {
        boolean first = true;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text && !first) {
                Element span = page.createElement("span");
                paragraph.replaceChild(span, child);
                span.appendChild(child);
                child = span;
            }
            first &= !(child instanceof Text);
        }
    }

    private static TemplateEngine engine() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("forms/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setForceTemplateMode(true); // else .html would be read as HTML
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true); // of use where all that an expression calls is public
        engine.addDialect(new FilledPage.Dialect());
        return engine;
    }

    private static DocumentBuilder builder() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
