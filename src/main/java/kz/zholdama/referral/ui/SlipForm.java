package kz.zholdama.referral.ui;

import java.time.LocalDate;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.referral.ReferralFile;

/** The fields of the slip of one annex, and the day on which it came back. */
abstract class SlipForm<S extends ReturnSlip> extends EntryForm {

    private DateField receivedOn;

    /** The form of a referral's own slip, filled with what was recorded, or with what the referral says. */
    static SlipForm<?> of(ReferralFile referral, LocalDate today) {
        var form = switch (referral.place()) {
            case ChosenPlace.AtOrganisation place ->
                recorded(new EnrolmentForm(place), referral, ReturnSlip.Enrolment.class);
            case ChosenPlace.TrainingAtEmployer place ->
                recorded(new EmployerTrainingForm(place), referral, ReturnSlip.EmployerTraining.class);
            case ChosenPlace.Workplace place ->
                recorded(new EmploymentForm(place), referral, ReturnSlip.Employment.class);
            case ChosenPlace.Destination place ->
                recorded(new ResettledForm(place), referral, ReturnSlip.Resettled.class);
        };
        form.receivedOn = form.date("receivedOn", "slip.received-on", true);
        form.receivedOn.setValue(referral.slipReceivedOn().orElse(today));
        return form;
    }

    private static <S extends ReturnSlip> SlipForm<S> recorded(SlipForm<S> form, ReferralFile referral, Class<S> kind) {
        referral.slip().map(kind::cast).ifPresent(form::show);
        return form;
    }

    abstract void show(S slip);

    abstract S slip();

    LocalDate receivedOn() {
        return receivedOn.getValue();
    }
}
