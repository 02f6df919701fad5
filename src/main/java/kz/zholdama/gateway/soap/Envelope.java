package kz.zholdama.gateway.soap;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.CallFailed;
import kz.zholdama.platform.Clocks;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A SOAP 1.1 message of the synchronous channel, version 10. Of its own elements only the outermost has a namespace. */
public final class Envelope {

    public static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    public static final String TYPES = "http://bip.bee.kz/SyncChannel/v10/Types";

    private final Document document;

    private Envelope(Document document) {
        this.document = document;
    }

    public static Envelope empty() {
        var document = Xml.empty();
        var root = document.createElementNS(SOAP, "soapenv:Envelope");
        document.appendChild(root);
        Xml.declare(root, SOAP, "soapenv:Envelope");
        root.appendChild(document.createElementNS(SOAP, "soapenv:Header"));
        root.appendChild(document.createElementNS(SOAP, "soapenv:Body"));
        return new Envelope(document);
    }

    /** @throws CallFailed when it is no such message */
    public static Envelope read(byte[] sent) throws CallFailed {
        var envelope = new Envelope(Xml.read(sent));
        var root = envelope.root();
        if (!SOAP.equals(root.getNamespaceURI()) || !"Envelope".equals(root.getLocalName())) {
            throw new CallFailed(Failure.GARBLED);
        }
        Xml.down(root, "Body");
        return envelope;
    }

    public Element root() {
        return document.getDocumentElement();
    }

    public Element body() {
        return Xml.child(root(), "Body").orElseThrow();
    }

    /** An element of the channel in the body. */
    public Element addToBody(String name) {
        return Xml.declared(body(), TYPES, "typ:" + name);
    }

    public byte[] written() {
        return Xml.written(document);
    }

    /** A moment as the gateway takes it, with the offset of that day: Kazakhstan is five hours ahead since 1 March 2024. */
    public static String moment(Instant at) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                at.truncatedTo(ChronoUnit.MILLIS).atZone(Clocks.ZONE));
    }
}
