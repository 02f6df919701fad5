package kz.zholdama.directory.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, from front to back. Nothing outside it is read and nothing in it is expanded; names and texts have
 * bounds, since the parser keeps every name that it has met and every text as a whole.
 */
final class XlsxPart implements AutoCloseable {

    /** As much as a spreadsheet program lets stand in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int MOST_NAMES = 500;

    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int event;

    XlsxPart(InputStream in) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        reader = factory.createXMLStreamReader(new BoundedText(in));
    }

    /** Goes to the next begin or end of an element; false behind the last. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                countNames();
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return event == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element);
    }

    /** Of the element that begins here; null for none. */
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** What stands between begin and end of this element; null when it is longer than a cell holds. */
    @Nullable
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isCharacters()) {
                throw new XMLStreamException("An element in a text");
            }
            text.append(reader.getText());
            if (text.length() > LONGEST_TEXT) {
                return null;
            }
        }
        event = XMLStreamConstants.END_ELEMENT;
        return text.toString();
    }

    /** The texts below this element in one, without those on how it is read aloud; null when it is longer than a cell holds. */
    @Nullable
    String texts() throws XMLStreamException {
        var element = reader.getLocalName();
        var all = new StringBuilder();
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                skip();
            } else if (begins("t")) {
                var text = text();
                if (text == null || all.length() + text.length() > LONGEST_TEXT) {
                    return null;
                }
                all.append(text);
            }
        }
        return all.toString();
    }

    private void skip() throws XMLStreamException {
        var element = reader.getLocalName();
        while (next() && !ends(element)) {
            // nothing in it is asked for
        }
    }

    private void countNames() throws XMLStreamException {
        names.add(reader.getLocalName());
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (var i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(reader.getNamespacePrefix(i) + " " + reader.getNamespaceURI(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new XMLStreamException("More names than a workbook has");
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
