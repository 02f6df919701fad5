package kz.zholdama.referral.online;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.zholdama.archive.VerificationCode;

/** The code on a slip, and that of the document it was printed with. Written once. */
@Entity
@Table(name = "slip_code")
class SlipCode {

    @Id
    private String code;

    private String documentCode;

    @SuppressWarnings("NullAway.Init")
    protected SlipCode() {}

    SlipCode(VerificationCode code, VerificationCode document) {
        this.code = code.value();
        this.documentCode = document.value();
    }

    String code() {
        return code;
    }

    String documentCode() {
        return documentCode;
    }
}
