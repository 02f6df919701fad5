package kz.zholdama.gateway.soap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML as it travels: no document types, so that nothing is expanded, fetched or included; elements by their local names. */
public final class Xml {

    private Xml() {}

    public static Document empty() {
        try {
            return factory().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws CallFailed when it is no XML, or has a document type */
    public static Document read(byte[] sent) throws CallFailed {
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Silent());
            return builder.parse(new ByteArrayInputStream(sent));
        } catch (SAXException | IOException _) {
            throw new CallFailed(Failure.GARBLED);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] written(Document document) {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var transformer = factory.newTransformer();
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.setOutputProperty(
                    OutputKeys.INDENT, "no"); // a blank more, and the signature is over something else
            var bytes = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    public static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && element.getLocalName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** Down these names. @throws CallFailed when one of them is not there */
    public static Element down(Element from, String... names) throws CallFailed {
        var at = from;
        for (var name : names) {
            at = child(at, name).orElseThrow(() -> new CallFailed(Failure.GARBLED));
        }
        return at;
    }

    /** What it says; empty for nothing. */
    public static Optional<String> text(Element parent, String name) {
        return child(parent, name)
                .map(element -> element.getTextContent().strip())
                .filter(text -> !text.isEmpty());
    }

    /** The same of what has to be there. */
    public static String required(Element parent, String name) throws CallFailed {
        return text(parent, name).orElseThrow(() -> new CallFailed(Failure.GARBLED));
    }

    /** An element that says its namespace itself: what is signed before it is written must have the declaration already. */
    public static Element declared(Element parent, String namespace, String name) {
        var element = parent.getOwnerDocument().createElementNS(namespace, name);
        declare(element, namespace, name);
        parent.appendChild(element);
        return element;
    }

    static void declare(Element element, String namespace, String name) {
        element.setAttributeNS(
                XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + name.substring(0, name.indexOf(':')), namespace);
    }

    public static Element add(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(null, name);
        parent.appendChild(child);
        return child;
    }

    public static void add(Element parent, String name, String text) {
        add(parent, name).setTextContent(text);
    }

    /** What is wrong is thrown; the parser would print it besides. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // is none of an answer's meaning
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
