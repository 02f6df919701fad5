package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.persons.StoredApplicant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists applications a screenful at a time: scope, filter and order are the database's work. */
@Component
public class CaseFinder {

    private static final String IIN = "\\d{12}";

    private final EntityManager entities;
    private final Clock clock;

    CaseFinder(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** @param centreId null for all centres */
    List<CaseSummary> list(CaseQuery wanted, @Nullable Long centreId) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(CaseSummary.class);
        var root = query.from(Application.class);
        query.select(summary(builder, root)).where(condition(builder, query, root, wanted, centreId));
        var by = root.get(wanted.order().attribute());
        query.orderBy(wanted.ascending() ? builder.asc(by) : builder.desc(by), builder.desc(root.get("id")));
        return entities.createQuery(query)
                .setFirstResult(wanted.offset())
                .setMaxResults(wanted.limit())
                .getResultList();
    }

    long count(CaseQuery wanted, @Nullable Long centreId) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(Long.class);
        var root = query.from(Application.class);
        query.select(builder.count(root)).where(condition(builder, query, root, wanted, centreId));
        return entities.createQuery(query).getSingleResult();
    }

    /** The latest first. */
    public List<CaseSummary> ofApplicant(long applicantId) {
        var builder = entities.getCriteriaBuilder();
        var query = builder.createQuery(CaseSummary.class);
        var root = query.from(Application.class);
        query.select(summary(builder, root))
                .where(builder.equal(root.get("applicantId"), applicantId))
                .orderBy(builder.desc(root.get("receivedAt")), builder.desc(root.get("id")));
        return entities.createQuery(query).getResultList();
    }

    private Predicate condition(
            CriteriaBuilder builder,
            CriteriaQuery<?> query,
            Root<Application> root,
            CaseQuery wanted,
            @Nullable Long centreId) {
        var all = new ArrayList<Predicate>();
        if (centreId != null) {
            all.add(builder.equal(root.get("centreId"), centreId));
        }
        if (!wanted.statuses().isEmpty()) {
            all.add(root.get("status").in(wanted.statuses()));
        }
        if (!wanted.measures().isEmpty()) {
            all.add(root.get("measure").in(wanted.measures()));
        }
        if (wanted.takenById() != null) {
            all.add(builder.equal(root.get("takenBy").get("staffId"), wanted.takenById()));
        }
        if (wanted.among() != null) {
            all.add(
                    wanted.among().isEmpty()
                            ? builder.disjunction()
                            : root.get("id").in(wanted.among()));
        }
        if (wanted.toHandOver()) {
            all.add(builder.isNotNull(root.get("issuedAt")));
            all.add(builder.isNull(root.get("handedOverAt")));
        }
        if (wanted.lateOnly()) {
            all.add(root.get("status").in(ApplicationStatus.UNDECIDED));
            all.add(builder.lessThan(root.get("dueAt"), LocalDateTime.now(clock)));
        }
        var text = wanted.text() == null ? "" : wanted.text().strip();
        if (text.matches(IIN)) {
            var person = query.subquery(Long.class);
            var applicant = person.from(StoredApplicant.class);
            person.select(applicant.get("id")).where(builder.equal(applicant.get("iin"), text));
            all.add(root.get("applicantId").in(person));
        } else if (!text.isEmpty()) {
            var pattern = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            all.add(builder.or(
                    builder.like(root.get("applicantName"), pattern, '!'),
                    builder.like(root.get("number"), pattern, '!')));
        }
        return builder.and(all.toArray(Predicate[]::new));
    }

    /** The components of a line are named as the attributes that they show. */
    private static CompoundSelection<CaseSummary> summary(CriteriaBuilder builder, Root<Application> root) {
        return builder.construct(
                CaseSummary.class,
                Stream.of(CaseSummary.class.getRecordComponents())
                        .map(component -> root.get(component.getName()))
                        .toArray(Selection<?>[]::new));
    }
}
