package kz.zholdama.measure.ownbusiness;

import java.time.LocalDate;
import kz.zholdama.forms.DocumentMark;
import kz.zholdama.forms.Form;
import kz.zholdama.forms.MayBeMissing;
import kz.zholdama.forms.Signatory;
import org.jspecify.annotations.Nullable;

/** The referral, with its slip. */
record OwnBusinessReferralForm(
        @MayBeMissing(onlyInPreview = true) @Nullable String number,
        String applicantName,
        String office,
        LocalDate from,
        Signatory signatory,
        LocalDate issuedOn,
        @MayBeMissing @Nullable DocumentMark mark)
        implements Form {

    @Override
    public String template() {
        return "annex-91";
    }

    @Override
    public String toString() {
        return "OwnBusinessReferralForm[hidden]";
    }
}
