package kz.zholdama.intake.inquiries;

import java.util.List;
import kz.zholdama.intake.moving.MovedAlong;
import org.springframework.stereotype.Component;

/** What was asked goes with its case or draft to the next centre, which waits for the answers from then on. */
@Component
class MovedInquiries implements MovedAlong {

    private final StoredInquiries inquiries;

    MovedInquiries(StoredInquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public void moveAlong(long applicationId, long toCentre) {
        move(inquiries.findByApplicationIdOrderByIdDesc(applicationId), toCentre);
    }

    @Override
    public void draftMoved(long draftId, long toCentre) {
        move(inquiries.findByDraftIdOrderByIdDesc(draftId), toCentre);
    }

    private void move(List<StoredInquiry> all, long toCentre) {
        all.stream().flatMap(one -> inquiries.findLockedById(one.id()).stream()).forEach(one -> one.moveTo(toCentre));
    }
}
