package kz.zholdama.signing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Date;
import kz.zholdama.platform.security.CurrentStaff;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.operator.OperatorCreationException;
import org.springframework.stereotype.Component;

/** Proves signatures by the certificates issued here: the signer is the one whose key in use bears the certificate. */
@Component
class OwnCertificates implements ReceivedSignatures {

    private final KeyRecords records;
    private final CurrentStaff staff;
    private final Clock clock;

    OwnCertificates(KeyRecords records, CurrentStaff staff, Clock clock) {
        this.records = records;
        this.staff = staff;
        this.clock = clock;
    }

    @Override
    public Signer of(byte[] cms) {
        var own = cms.clone();
        return new Signer() {

            @Override
            public byte[] sign(byte[] pdf, SignatureDetails details) {
                prove(pdf, own);
                return pdf;
            }

            @Override
            public byte[] detached() {
                return own.clone();
            }
        };
    }

    private void prove(byte[] pdf, byte[] cms) {
        var key = records.inUse(staff.actor().staffId()).orElseThrow(NoKey::new);
        if (key.rests()) {
            throw new KeyRests();
        }
        try {
            var proof = SignatureContainer.proof(pdf, cms);
            if (!proof.valid() || !proof.detached()) {
                throw new SignatureRefused("signing.error.signature-broken");
            }
            if (!proof.certificate().equals(key.certificate())) {
                throw new SignatureRefused("signing.error.signature-foreign");
            }
            key.certificate().checkValidity(Date.from(clock.instant()));
        } catch (SignatureRefused refused) {
            throw refused;
        } catch (IOException
                | CMSException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException e) { // forged structures fail in many ways inside the libraries
            throw new SignatureRefused("signing.error.signature-broken");
        }
    }
}
