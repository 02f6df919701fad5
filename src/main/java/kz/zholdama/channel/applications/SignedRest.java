package kz.zholdama.channel.applications;

import java.nio.charset.StandardCharsets;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.text.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/** What the applicant signs: all but the signature, the same whoever writes it. */
final class SignedRest {

    private SignedRest() {}

    /** @param object that was read, so that it has such a form */
    static Bytes of(ObjectNode object) {
        var rest = object.deepCopy();
        rest.remove(SentApplication.SIGNATURE);
        return Bytes.of(CanonicalJson.of(rest.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
