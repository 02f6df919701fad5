package kz.zholdama.notice.writing;

import java.time.Clock;
import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.intake.ApplicantContacts;
import kz.zholdama.intake.ApplicantContacts.Contact;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.Told;
import kz.zholdama.notice.sending.NewNotice;
import kz.zholdama.notice.sending.NoticeRows;
import kz.zholdama.notice.sending.Reachable;
import kz.zholdama.notice.sending.Way;
import kz.zholdama.notice.sending.Ways;
import kz.zholdama.notice.wording.Wording;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an applicant how his case goes on, each time once, by every way by which he can be reached. */
@Component
class ApplicantNotices {

    private final ApplicantContacts contacts;
    private final CareerCentres centres;
    private final Wording wording;
    private final Ways ways;
    private final NoticeRows rows;
    private final Clock clock;

    ApplicantNotices(
            ApplicantContacts contacts,
            CareerCentres centres,
            Wording wording,
            Ways ways,
            NoticeRows rows,
            Clock clock) {
        this.contacts = contacts;
        this.centres = centres;
        this.wording = wording;
        this.ways = ways;
        this.rows = rows;
        this.clock = clock;
    }

    @ApplicationModuleListener(id = "notice.registered")
    public void on(ApplicationHappening.Registered happened) {
        tell(Occasion.REGISTERED, happened.applicationId(), "application-" + happened.applicationId());
    }

    @ApplicationModuleListener(id = "notice.decided")
    public void on(DecisionHappening.Signed happened) {
        tell(Occasion.DECIDED, happened.applicationId(), "document-" + happened.documentId());
    }

    @ApplicationModuleListener(id = "notice.annulled")
    public void on(DecisionHappening.Annulled happened) {
        tell(Occasion.ANNULLED, happened.applicationId(), happened.applicationId() + "-" + happened.actNumber());
    }

    /** @param what it happened to: a case may be decided again after an annulment */
    private void tell(Occasion occasion, long applicationId, String what) {
        contacts.of(applicationId).ifPresent(contact -> {
            var told = told(contact);
            var reachable = new Reachable(contact.email(), contact.phone());
            for (var way : ways.written()) {
                way.address(reachable)
                        .map(address -> notice(occasion, applicationId, what, contact, way, address, told))
                        .ifPresent(notice -> rows.write(notice, clock.instant()));
            }
        });
    }

    private Told told(Contact contact) {
        var centre = centres.get(contact.centreId());
        return new Told(contact.number(), centre.names(), centre.address(), centre.phone());
    }

    private NewNotice notice(
            Occasion occasion, long applicationId, String what, Contact contact, Way way, String address, Told told) {
        var words = wording.inBoth(occasion, way.isBrief() ? Style.BRIEF : Style.LETTER, told);
        return new NewNotice(
                occasion,
                way.name(),
                String.join(":", occasion.name(), what, "applicant", way.name()),
                contact.centreId(),
                applicationId,
                address,
                words.subject(),
                words.text(),
                way.isConfigured() ? NoticeState.WAITING : NoticeState.KEPT);
    }
}
