package kz.zholdama.channel.applications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kz.zholdama.channel.Bytes;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.node.ObjectNode;

/** The bytes of a JSON object that are the same whoever writes it (RFC 8785): what the applicant signs. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** @param member that is left out */
    static Bytes without(String member, ObjectNode object) {
        var rest = object.deepCopy();
        rest.remove(member);
        try {
            return Bytes.of(new JsonCanonicalizer(rest.toString().getBytes(StandardCharsets.UTF_8)).getEncodedUTF8());
        } catch (IOException e) {
            throw new IllegalStateException("What was read as JSON is JSON", e);
        }
    }
}
