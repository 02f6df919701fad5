package kz.zholdama.notice.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.decision.NoteHappening;
import kz.zholdama.intake.ApplicantContacts;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.choosing.ChoiceRows;
import kz.zholdama.notice.sending.Reachable;
import kz.zholdama.platform.web.PublicAddress;
import kz.zholdama.referral.online.SlipHappening;
import kz.zholdama.staff.StaffContacts;
import kz.zholdama.staff.StaffContacts.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the staff of a centre by e-mail what came to their desks, each of what he chose to be told of. */
@Component
class StaffNotices {

    private final StaffContacts contacts;
    private final ChoiceRows choices;
    private final ApplicantContacts cases;
    private final PublicAddress address;
    private final Notices notices;

    StaffNotices(
            StaffContacts contacts,
            ChoiceRows choices,
            ApplicantContacts cases,
            PublicAddress address,
            Notices notices) {
        this.contacts = contacts;
        this.choices = choices;
        this.cases = cases;
        this.address = address;
        this.notices = notices;
    }

    @ApplicationModuleListener(id = "notice.slip-sent")
    public void on(SlipHappening.Sent happened) {
        var application = happened.applicationId();
        tell(
                Occasion.SLIP_SENT,
                "slip-" + happened.sentSlipId(),
                _ -> true,
                new About(
                        happened.centreId(),
                        application,
                        happened.number(),
                        null,
                        address.page("referrals/" + application)));
    }

    /** Whoever sent the case on may not sign it. */
    @ApplicationModuleListener(id = "notice.submitted")
    public void on(DecisionHappening.Submitted happened) {
        about(happened.centreId(), happened.applicationId())
                .ifPresent(about -> tell(
                        Occasion.SUBMITTED,
                        "assessment-" + happened.assessmentId(),
                        one -> one.staffId() != happened.by(),
                        about));
    }

    @ApplicationModuleListener(id = "notice.returned")
    public void on(DecisionHappening.Returned happened) {
        about(happened.centreId(), happened.applicationId())
                .ifPresent(about -> tell(
                        Occasion.RETURNED,
                        "assessment-" + happened.assessmentId(),
                        one -> one.staffId() == happened.to(),
                        about));
    }

    /** Whoever took a case knows it. */
    @ApplicationModuleListener(id = "notice.given")
    public void on(ApplicationHappening.Given happened) {
        about(happened.centreId(), happened.applicationId())
                .ifPresent(about -> tell(
                        Occasion.GIVEN,
                        "case-" + happened.applicationId() + "-" + happened.version(),
                        one -> one.staffId() == happened.to() && happened.to() != happened.by(),
                        about));
    }

    @ApplicationModuleListener(id = "notice.moved-in")
    public void on(ApplicationHappening.MovedIn happened) {
        about(happened.centreId(), happened.applicationId())
                .ifPresent(about -> tell(
                        Occasion.MOVED_IN,
                        "case-" + happened.applicationId() + "-" + happened.version(),
                        _ -> true,
                        about));
    }

    @ApplicationModuleListener(id = "notice.mentioned")
    public void on(NoteHappening.Written happened) {
        mentioned(happened, happened.by(), happened.mentioned());
    }

    /** Whom the note spoke to before knows of it. */
    @ApplicationModuleListener(id = "notice.mentioned-later")
    public void on(NoteHappening.Corrected happened) {
        mentioned(happened, happened.by(), happened.mentioned());
    }

    private void mentioned(NoteHappening happened, long by, List<Long> whom) {
        if (!whom.isEmpty()) {
            about(happened.centreId(), happened.applicationId())
                    .ifPresent(about -> tell(
                            Occasion.MENTIONED,
                            "note-" + happened.noteId(),
                            one -> whom.contains(one.staffId()) && one.staffId() != by,
                            about));
        }
    }

    /** Nothing of a case that is gone. */
    private Optional<About> about(@Nullable Long centreId, long application) {
        var centre = Objects.requireNonNull(centreId, "cases are a centre's");
        return cases.number(application)
                .map(number -> new About(centre, application, number, null, address.page("cases/" + application)));
    }

    /** @param what it happened to, so that nobody is told twice */
    private void tell(Occasion occasion, String what, Predicate<Contact> whom, About about) {
        var reached = contacts.of(about.centreId(), occasion.recipient().roles()).stream()
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
                        about));
    }
}
