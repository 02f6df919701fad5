package kz.zholdama.referral.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.ReferralFile;
import kz.zholdama.referral.Reported;

/** What was issued and what came of it, for reading. */
final class ReferralPanel extends Section {

    private final Kinds kinds;

    ReferralPanel(ReferralCase shown, Kinds kinds, LocalDate today) {
        this.kinds = kinds;
        addClassName("panel");
        var referral = shown.referral();
        add(new H2(getTranslation("referral.issued.title")), issued(shown, today));
        referral.slip().ifPresent(slip -> add(new H2(getTranslation("referral.slip.title")), slip(slip, referral)));
        referral.notTaken()
                .ifPresent(it -> add(new H2(getTranslation("referral.not-taken.title")), notTaken(it, referral)));
        referral.leaving()
                .ifPresent(it -> add(new H2(getTranslation("referral.leaving.title")), leaving(it, referral)));
    }

    private LabelledValues issued(ReferralCase shown, LocalDate today) {
        var referral = shown.referral();
        var values = new LabelledValues()
                .with(label("applicant"), referral.applicantName())
                .with(
                        label("measure"),
                        getTranslation("measure." + referral.measure().name()))
                .with(label("application"), shown.applicationNumber())
                .with(label("referred-on"), Dates.day(referral.referredOn()))
                .with(
                        label("slip-due-on"),
                        new SlipTerm(referral.status(), referral.slipDueOn().orElse(null), today));
        var kind = kinds.place(referral.measure());
        return ToldValues.add(this, values, telling -> kind.tell(referral.place(), telling))
                .with(label("prepared-by"), referral.preparedBy().name())
                .with(label("code"), new VerificationCode(referral.verificationCode()).printed());
    }

    private LabelledValues slip(ReturnSlip slip, ReferralFile referral) {
        return told(referral, Reported.NONE.with(slip))
                .with(
                        getTranslation("slip.receivedOn"),
                        Dates.day(referral.slipReceivedOn().orElse(null)));
    }

    private LabelledValues notTaken(NotTaken it, ReferralFile referral) {
        return told(referral, Reported.NONE.with(it))
                .with(getTranslation("not-taken.reportedOn"), Dates.day(it.reportedOn()));
    }

    private LabelledValues leaving(Leaving it, ReferralFile referral) {
        var reason = it.goodReason() == null ? "UNKNOWN" : it.goodReason() ? "GOOD" : "NOT_GOOD";
        return told(referral, Reported.NONE.with(it))
                .with(getTranslation("leaving.goodReason"), getTranslation("leaving." + reason))
                .with(getTranslation("leaving.reregisteredOn"), Dates.day(it.reregisteredOn()));
    }

    private LabelledValues told(ReferralFile referral, Reported reported) {
        return ToldReport.add(this, new LabelledValues(), kinds, referral.measure(), reported);
    }

    private String label(String name) {
        return getTranslation("referral." + name);
    }
}
