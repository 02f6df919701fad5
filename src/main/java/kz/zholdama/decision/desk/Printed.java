package kz.zholdama.decision.desk;

import java.time.LocalDate;
import kz.zholdama.archive.VerificationCode;

/** A document as it will be stored, but for its signature. */
final class Printed {

    private final VerificationCode code;
    private final String number;
    private final LocalDate issuedOn;
    private final byte[] pdf;

    Printed(VerificationCode code, String number, LocalDate issuedOn, byte[] pdf) {
        this.code = code;
        this.number = number;
        this.issuedOn = issuedOn;
        this.pdf = pdf;
    }

    VerificationCode code() {
        return code;
    }

    String number() {
        return number;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    byte[] pdf() {
        return pdf;
    }
}
