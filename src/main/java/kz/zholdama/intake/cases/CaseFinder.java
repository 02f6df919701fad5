package kz.zholdama.intake.cases;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.Application_;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.search.FoundCases;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Actor_;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists applications a screenful at a time: scope, filter and order are the database's work. */
@Component
public class CaseFinder {

    private static final KeyedList.Line<Application, CaseSummary> SUMMARY = KeyedList.lineOf(CaseSummary.class);

    /** The urgency of what is decided. */
    private static final LocalDateTime DECIDED = LocalDateTime.of(9999, 12, 31, 0, 0);

    private final EntityManager entities;
    private final FoundCases found;
    private final Clock clock;

    CaseFinder(EntityManager entities, FoundCases found, Clock clock) {
        this.entities = entities;
        this.found = found;
        this.clock = clock;
    }

    /** @param centreId null for all centres */
    Slice<CaseSummary> page(CaseQuery wanted, @Nullable Long centreId, Page page) {
        return cases(wanted, centreId).page(entities, page);
    }

    long count(CaseQuery wanted, @Nullable Long centreId) {
        return cases(wanted, centreId).count(entities);
    }

    Found found(CaseQuery wanted, @Nullable Long centreId) {
        return cases(wanted, centreId).count(entities, Found.COUNTED);
    }

    /** Each by one of his cases: the index leads from one to the next. */
    List<Actor> holders(long centreId) {
        var criteria = entities.getCriteriaBuilder();
        var asked = criteria.createQuery(Long.class);
        var cases = asked.from(Application.class);
        asked.select(cases.get(Application_.holder).get(Actor_.staffId))
                .distinct(true)
                .where(criteria.equal(cases.get(Application_.centreId), centreId));
        return entities.createQuery(asked)
                .getResultStream()
                .filter(Objects::nonNull)
                .flatMap(holder -> page(CaseQuery.of(Set.of()).heldBy(holder), centreId, Page.at(0, 1)).rows().stream())
                .map(CaseSummary::holder)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    /** The latest first. */
    public List<CaseSummary> ofApplicant(long applicantId) {
        var all = Restriction.equal(Application_.applicantId, applicantId);
        return new KeyedList<>(Application.class, all, SUMMARY, order(CaseQuery.Order.RECEIVED, false))
                .page(entities, Page.ALL)
                .rows();
    }

    private KeyedList<Application, CaseSummary> cases(CaseQuery wanted, @Nullable Long centreId) {
        var text = wanted.text().strip();
        var typed = text.isEmpty() ? null : found.among(text, centreId);
        var all = condition(wanted, centreId);
        if (typed != null) {
            all.add(typed(typed));
        }
        var list = new KeyedList<>(Application.class, Restriction.all(all), SUMMARY, order(wanted));
        return typed instanceof FoundCases.Named && wanted.order() == CaseQuery.Order.DUE && !wanted.toHandOver()
                ? list.by("application_urgency" + (centreId == null ? "_all" : ""))
                : list;
    }

    private static Ordering<Application, CaseSummary> order(CaseQuery wanted) {
        return wanted.toHandOver() && wanted.order() == CaseQuery.Order.DUE
                ? Ordering.by(Application_.toHandOver, CaseSummary::issuedAt, wanted.ascending())
                        .then(Application_.id, CaseSummary::id, !wanted.ascending())
                : order(wanted.order(), wanted.ascending());
    }

    /** As the indexes have it, which can be read from either end. */
    private static Ordering<Application, CaseSummary> order(CaseQuery.Order order, boolean ascending) {
        return switch (order) {
            case DUE ->
                Ordering.by(Application_.urgency, CaseSummary::urgency, ascending)
                        .then(Application_.id, CaseSummary::id, !ascending);
            case RECEIVED ->
                Ordering.by(Application_.receivedAt, CaseSummary::receivedAt, ascending)
                        .then(Application_.id, CaseSummary::id, ascending);
        };
    }

    private List<Restriction<Application>> condition(CaseQuery wanted, @Nullable Long centreId) {
        var all = new ArrayList<Restriction<Application>>();
        if (centreId != null) {
            all.add(Restriction.equal(Application_.centreId, centreId));
        }
        if (!wanted.statuses().isEmpty()) {
            all.add(Where.in(Application_.status, wanted.statuses()));
            if (ApplicationStatus.UNDECIDED.containsAll(wanted.statuses())) {
                all.add(Where.past(
                        Application_.urgency, DECIDED)); // or all that is decided would be read for a few lines
            }
        }
        if (!wanted.measures().isEmpty()) {
            all.add(Where.in(Application_.measure, wanted.measures()));
        }
        if (wanted.heldById() != null) {
            all.add(heldBy(wanted.heldById()));
        }
        if (wanted.among() != null) {
            all.add(Where.in(Application_.id, wanted.among()));
        }
        if (!wanted.besides().isEmpty()) {
            all.add(Where.in(Application_.id, wanted.besides()).negated());
        }
        if (wanted.toHandOver()) {
            all.add(Restriction.notNull(Application_.toHandOver));
        }
        if (wanted.lateOnly()) {
            all.add(Where.past(Application_.urgency, LocalDateTime.now(clock))); // which is that of the undecided
        }
        return all;
    }

    private static Restriction<Application> heldBy(long staffId) {
        var holder = Path.from(Application.class).to(Application_.holder).to(Actor_.staffId);
        return staffId == CaseQuery.NOBODY ? Where.unknown(holder) : holder.equalTo(staffId);
    }

    private static Restriction<Application> typed(FoundCases.Typed typed) {
        return switch (typed) {
            case FoundCases.OfPerson(var person) ->
                Where.in(Application_.applicantId, person.stream().toList());
            case FoundCases.Few(var ids) -> Where.in(Application_.id, ids);
            case FoundCases.Numbered(var part) -> Restriction.contains(Application_.number, part);
            case FoundCases.Named(var beginnings) ->
                Restriction.all(beginnings.stream()
                        .map(word -> Restriction.<Application>contains(Application_.searchWords, " " + word))
                        .toList());
        };
    }
}
