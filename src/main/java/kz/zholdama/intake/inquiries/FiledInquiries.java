package kz.zholdama.intake.inquiries;

import kz.zholdama.intake.Application;
import kz.zholdama.intake.drafts.StoredDraft;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets inquiries go with the case that a draft becomes; what was asked about somebody else ends with the draft. */
@Component
public class FiledInquiries {

    private final StoredInquiries inquiries;
    private final ApplicationEventPublisher events;

    FiledInquiries(StoredInquiries inquiries, ApplicationEventPublisher events) {
        this.inquiries = inquiries;
        this.events = events;
    }

    /** Takes part in the running transaction. */
    public void handOn(StoredDraft draft, Application application) {
        var applicant = application.content().applicant().iin();
        inquiries.findByDraftIdOrderByIdDesc(draft.id()).stream()
                .filter(one -> one.isAbout(applicant))
                .flatMap(one -> inquiries.findLockedById(one.id()).stream())
                .map(one -> one.file(application.id()))
                .forEach(events::publishEvent);
    }
}
