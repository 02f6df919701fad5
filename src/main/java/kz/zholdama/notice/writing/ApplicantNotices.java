package kz.zholdama.notice.writing;

import kz.zholdama.decision.DecisionHappening;
import kz.zholdama.intake.ApplicantContacts;
import kz.zholdama.intake.ApplicationHappening;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Recipient;
import kz.zholdama.notice.sending.NoticeRows;
import kz.zholdama.notice.sending.Reachable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an applicant how his case goes on, each time once, by every way by which he can be reached. */
@Component
class ApplicantNotices {

    private final ApplicantContacts contacts;
    private final Notices notices;
    private final NoticeRows rows;

    ApplicantNotices(ApplicantContacts contacts, Notices notices, NoticeRows rows) {
        this.contacts = contacts;
        this.notices = notices;
        this.rows = rows;
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

    /** Who withdraws his consent is told nothing more (law on personal data, art. 8). */
    @ApplicationModuleListener(id = "notice.consent-withdrawn")
    public void on(DecisionHappening.ConsentWithdrawn happened) {
        rows.dropUnsent(happened.applicationId());
    }

    /** @param what it happened to: a case may be decided again after an annulment */
    private void tell(Occasion occasion, long applicationId, String what) {
        contacts.of(applicationId)
                .ifPresent(contact -> notices.write(
                        occasion,
                        what,
                        Addressee.the(Recipient.APPLICANT, new Reachable(contact.email(), contact.phone())),
                        new About(contact.centreId(), applicationId, contact.number(), null, null)));
    }
}
