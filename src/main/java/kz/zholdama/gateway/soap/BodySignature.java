package kz.zholdama.gateway.soap;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMCryptoContext;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import kz.zholdama.gateway.Failure;
import kz.zholdama.gateway.calling.BodyKey;
import kz.zholdama.gateway.calling.CallFailed;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The signature of WS-Security over the body of a message and its time stamp, with the certificate beside it: exclusive
 * canonical XML, SHA-256, RSA.
 */
public final class BodySignature {

    private static final String OASIS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
    private static final String WSSE = OASIS + "wssecurity-secext-1.0.xsd";
    private static final String WSU = OASIS + "wssecurity-utility-1.0.xsd";
    private static final String X509 = OASIS + "x509-token-profile-1.0#X509v3";
    private static final String BASE64 = OASIS + "soap-message-security-1.0#Base64Binary";

    private static final String BODY_ID = "body";
    private static final String STAMP_ID = "stamp";
    private static final String TOKEN_ID = "token";
    private static final Duration HOLDS = Duration.ofMinutes(5);

    private static final XMLSignatureFactory FACTORY = XMLSignatureFactory.getInstance("DOM");

    private BodySignature() {}

    /** Signs a message; nothing of it may be changed afterwards. */
    public static void sign(Envelope envelope, BodyKey key, Instant at) {
        try {
            var body = envelope.body();
            named(body, BODY_ID);
            var security = security(envelope);
            addToken(security, key.certificate());
            var stamp = stamp(security, at);
            var context = new DOMSignContext(key.key(), security);
            context.setDefaultNamespacePrefix("ds");
            identify(context, body);
            identify(context, stamp);
            var info = FACTORY.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(reference(security))));
            FACTORY.newXMLSignature(
                            FACTORY.newSignedInfo(
                                    FACTORY.newCanonicalizationMethod(
                                            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
                                    FACTORY.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
                                    List.of(digest(BODY_ID), digest(STAMP_ID))),
                            info)
                    .sign(context);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Whether the body that is read is the one that one of these signed, not long ago.
     *
     * @throws CallFailed when it is not
     */
    public static void check(Envelope envelope, List<X509Certificate> known, Instant at, Duration skew)
            throws CallFailed {
        try {
            var security = Xml.down(envelope.root(), "Header", "Security");
            var stamp = Xml.down(security, "Timestamp");
            if (!isOf(stamp, at, skew)) {
                throw new CallFailed(Failure.GARBLED);
            }
            for (var certificate : known) {
                if (isSigned(envelope.body(), stamp, Xml.down(security, "Signature"), certificate.getPublicKey())) {
                    return;
                }
            }
        } catch (MarshalException | XMLSignatureException | DateTimeParseException _) {
            // is told like any other that is not good
        }
        throw new CallFailed(Failure.GARBLED);
    }

    /** The ids that are looked up are those of the very elements that are read: another element of the same id is not found. */
    private static boolean isSigned(Element body, Element stamp, Element signature, PublicKey key)
            throws MarshalException, XMLSignatureException {
        var context = new DOMValidateContext(key, signature);
        context.setProperty("org.jcp.xml.dsig.secureValidation", true);
        identify(context, body);
        identify(context, stamp);
        var found = FACTORY.unmarshalXMLSignature(context);
        var signed = found.getSignedInfo().getReferences().stream()
                .map(Reference::getURI)
                .collect(Collectors.toSet());
        return signed.containsAll(
                        Stream.of(body, stamp).map(one -> "#" + id(one)).toList())
                && found.validate(context);
    }

    private static boolean isOf(Element stamp, Instant at, Duration skew) throws CallFailed {
        var created = Instant.parse(Xml.required(stamp, "Created"));
        var expires = Instant.parse(Xml.required(stamp, "Expires"));
        return created.minus(skew).isBefore(at) && expires.plus(skew).isAfter(at);
    }

    private static Element security(Envelope envelope) {
        var header = Xml.child(envelope.root(), "Header").orElseThrow();
        var security = Xml.declared(header, WSSE, "wsse:Security");
        security.setAttributeNS(Envelope.SOAP, "soapenv:mustUnderstand", "1");
        return security;
    }

    private static void addToken(Element security, X509Certificate certificate) throws GeneralSecurityException {
        var token = Xml.declared(security, WSSE, "wsse:BinarySecurityToken");
        token.setAttribute("ValueType", X509);
        token.setAttribute("EncodingType", BASE64);
        token.setTextContent(Base64.getEncoder().encodeToString(certificate.getEncoded()));
        named(token, TOKEN_ID);
    }

    private static Element stamp(Element security, Instant at) {
        var stamp = Xml.declared(security, WSU, "wsu:Timestamp");
        named(stamp, STAMP_ID);
        Xml.declared(stamp, WSU, "wsu:Created").setTextContent(at.toString()); // in UTC, as WS-Security asks
        Xml.declared(stamp, WSU, "wsu:Expires").setTextContent(at.plus(HOLDS).toString());
        return stamp;
    }

    private static Element reference(Element security) {
        var reference = Xml.declared(security, WSSE, "wsse:SecurityTokenReference");
        var to = Xml.declared(reference, WSSE, "wsse:Reference");
        to.setAttribute("URI", "#" + TOKEN_ID);
        to.setAttribute("ValueType", X509);
        security.removeChild(reference); // its place is within the signature
        return reference;
    }

    private static Reference digest(String id) throws GeneralSecurityException {
        return FACTORY.newReference(
                "#" + id,
                FACTORY.newDigestMethod(DigestMethod.SHA256, null),
                List.of(FACTORY.newTransform(CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
    }

    private static void named(Element element, String id) {
        element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
        element.setAttributeNS(WSU, "wsu:Id", id);
    }

    private static @Nullable String id(Element element) {
        return element.getAttributeNS(WSU, "Id");
    }

    private static void identify(DOMCryptoContext context, Element element) {
        if (!Objects.requireNonNullElse(id(element), "").isEmpty()) {
            context.setIdAttributeNS(element, WSU, "Id");
        }
    }
}
