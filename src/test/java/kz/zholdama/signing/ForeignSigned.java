package kz.zholdama.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.operator.OperatorCreationException;

/** A document that is signed like ours, by a key that no register knows. */
public final class ForeignSigned {

    private ForeignSigned() {}

    public static byte[] pdf() throws GeneralSecurityException, OperatorCreationException, IOException {
        return Pdfs.key().sign(Pdfs.blank(1), Pdfs.details());
    }
}
