package kz.zholdama.forms;

import java.util.Objects;
import java.util.Set;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IAttribute;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.xml.XmlEscape;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Takes what the engine makes of a template as a document, instead of writing it out to be parsed again. The white space
 * between blocks, which costs layout time, is left out, as are comments. Public for the engine, which makes one for each.
 */
public final class FilledPage extends AbstractTemplateHandler {

    /** The variable of the context with the document to fill. */
    static final String PAGE = "page";

    /** Told by the engine before anything else. */
    @SuppressWarnings("NullAway.Init")
    private Document page;

    @SuppressWarnings("NullAway.Init")
    private Node parent;

    @Override
    public void setContext(ITemplateContext context) {
        super.setContext(context);
        page = (Document) Objects.requireNonNull(context.getVariable(PAGE), "the engine is asked for nothing else");
        parent = page;
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        parent = append(tag);
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        append(tag);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        parent = parent.getParentNode();
    }

    @Override
    public void handleText(IText text) {
        String read = XmlEscape.unescapeXml(text.getText());
        if (read.isBlank() && !Templates.PARAGRAPHS.contains(parent.getNodeName())) {
            return;
        }
        if (parent.getLastChild() instanceof Text before) {
            before.appendData(read);
        } else {
            parent.appendChild(page.createTextNode(read));
        }
    }

    private Element append(IProcessableElementTag tag) {
        Element element = page.createElement(tag.getElementCompleteName());
        for (IAttribute attribute : tag.getAllAttributes()) {
            element.setAttribute(attribute.getAttributeCompleteName(), XmlEscape.unescapeXml(attribute.getValue()));
        }
        parent.appendChild(element);
        return element;
    }

    /** Puts it behind the engine. */
    static final class Dialect extends AbstractDialect implements IPostProcessorDialect {

        Dialect() {
            super("document");
        }

        @Override
        public int getDialectPostProcessorPrecedence() {
            return 0;
        }

        @Override
        public Set<IPostProcessor> getPostProcessors() {
            return Set.of(new PostProcessor(TemplateMode.XML, FilledPage.class, 0));
        }
    }
}
