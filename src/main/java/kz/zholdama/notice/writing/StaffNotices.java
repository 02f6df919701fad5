package kz.zholdama.notice.writing;

import java.util.function.Predicate;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.ApplicantContacts;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Told;
import kz.zholdama.notice.choosing.ChoiceRows;
import kz.zholdama.notice.sending.Reachable;
import kz.zholdama.platform.web.PublicAddress;
import kz.zholdama.referral.online.SlipHappening;
import kz.zholdama.staff.StaffContacts;
import kz.zholdama.staff.StaffContacts.Contact;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the staff of a centre by e-mail what came to their desks, each of what he chose to be told of. */
@Component
class StaffNotices {

    private final StaffContacts contacts;
    private final ChoiceRows choices;
    private final ApplicantContacts cases;
    private final CareerCentres centres;
    private final PublicAddress address;
    private final Notices notices;

    StaffNotices(
            StaffContacts contacts,
            ChoiceRows choices,
            ApplicantContacts cases,
            CareerCentres centres,
            PublicAddress address,
            Notices notices) {
        this.contacts = contacts;
        this.choices = choices;
        this.cases = cases;
        this.centres = centres;
        this.address = address;
        this.notices = notices;
    }

    @ApplicationModuleListener(id = "notice.slip-sent")
    public void on(SlipHappening.Sent happened) {
        var told = told(happened.number(), happened.centreId(), address.page("referrals/" + happened.applicationId()));
        tell(
                Occasion.SLIP_SENT,
                "slip-" + happened.sentSlipId(),
                _ -> true,
                told,
                happened.centreId(),
                happened.applicationId());
    }

    /** Whoever sent the case on may not sign it. */
    @ApplicationModuleListener(id = "notice.submitted")
    public void on(DecisionHappening.Submitted happened) {
        tell(
                Occasion.SUBMITTED,
                "assessment-" + happened.assessmentId(),
                one -> one.staffId() != happened.by(),
                happened.centreId(),
                happened.applicationId());
    }

    @ApplicationModuleListener(id = "notice.returned")
    public void on(DecisionHappening.Returned happened) {
        tell(
                Occasion.RETURNED,
                "assessment-" + happened.assessmentId(),
                one -> one.staffId() == happened.to(),
                happened.centreId(),
                happened.applicationId());
    }

    private void tell(Occasion occasion, String what, Predicate<Contact> whom, long centreId, long applicationId) {
        cases.number(applicationId)
                .map(number -> told(number, centreId, address.page("cases/" + applicationId)))
                .ifPresent(told -> tell(occasion, what, whom, told, centreId, applicationId));
    }

    /** @param what it happened to, so that nobody is told twice */
    private void tell(
            Occasion occasion, String what, Predicate<Contact> whom, Told told, long centreId, long applicationId) {
        var reached = contacts.of(centreId, occasion.recipient().role().orElseThrow()).stream()
                .filter(whom)
                .toList();
        var chose = choices.whoChose(
                occasion, reached.stream().map(Contact::staffId).toList());
        reached.stream()
                .filter(one -> chose.contains(one.staffId()))
                .forEach(one -> notices.write(
                        occasion,
                        what,
                        new Addressee("staff-" + one.staffId(), new Reachable(one.email(), null), one.language()),
                        told,
                        centreId,
                        applicationId));
    }

    private Told told(String number, long centreId, String link) {
        var centre = centres.get(centreId);
        return new Told(number, centre.names(), centre.address(), centre.phone(), null, link);
    }
}
