package kz.zholdama.notice.desk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import kz.zholdama.decision.CaseTidings;
import kz.zholdama.notice.NoticeState;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells of a case what was sent to the applicant and to whoever took him; what the staff is told stays with the staff. */
@Component
class NoticesOfCases implements CaseTidings {

    private final EntityManager entities;

    NoticesOfCases(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tiding> of(long applicationId) {
        return SelectionSpecification.create(NoticeRow.class)
                .restrict(Restriction.equal(NoticeRow_.applicationId, applicationId))
                .restrict(Restriction.equal(NoticeRow_.state, NoticeState.SENT))
                .createQuery(entities)
                .getResultStream()
                .filter(row -> row.occasion().recipient().roles().isEmpty())
                .map(row -> new Tiding(
                        Objects.requireNonNull(row.sentAt(), "sent at some time"),
                        "notice.tiding",
                        List.of("notice.occasion." + row.occasion().name(), "notice.way." + row.way())))
                .toList();
    }
}
