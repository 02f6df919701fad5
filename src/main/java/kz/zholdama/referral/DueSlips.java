package kz.zholdama.referral;

import static org.hibernate.query.restriction.Restriction.all;
import static org.hibernate.query.restriction.Restriction.any;
import static org.hibernate.query.restriction.Restriction.contains;
import static org.hibernate.query.restriction.Restriction.equal;
import static org.hibernate.query.restriction.Restriction.startsWith;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.SingularAttribute;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.intake.search.FoundCases;
import kz.zholdama.intake.search.WordsOfCase;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.Actor_;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.referral.finding.Meant;
import kz.zholdama.referral.finding.TypedReferrals;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Settings;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists the referrals of the caller's scope by what has to be done about them; filtered and sorted in the database. */
@Service
public class DueSlips {

    private static final String READERS = "hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')";

    /** Of more the pile is read in its order instead: then every few lines are among them. */
    private static final int FEW = 2000;

    private static final KeyedList.Line<Referral, SlipLine> LINE = (builder, root) -> builder.construct(
            SlipLine.class,
            root.get(Referral_.id),
            root.get(Referral_.applicationId),
            root.get(Referral_.number),
            root.get(Referral_.applicantName),
            root.get(Referral_.measure),
            root.get(Referral_.settlementId),
            root.get(Referral_.hostName),
            root.get(Referral_.referredOn),
            root.get(Referral_.slipDueOn),
            root.get(Referral_.startsOn),
            root.get(Referral_.endsOn),
            root.get(Referral_.status),
            root.get(Referral_.preparedBy).get(Actor_.name),
            root.get(Referral_.changedAt),
            root.get(Referral_.slipSentAt));

    private final EntityManager entities;
    private final Regulations regulations;
    private final Settings settings;
    private final TypedReferrals typed;
    private final CurrentStaff staff;
    private final Clock clock;

    DueSlips(
            EntityManager entities,
            Regulations regulations,
            Settings settings,
            TypedReferrals typed,
            CurrentStaff staff,
            Clock clock) {
        this.entities = entities;
        this.regulations = regulations;
        this.settings = settings;
        this.typed = typed;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<SlipLine> list(SlipQuery wanted) {
        return page(wanted, Page.ALL).rows();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Slice<SlipLine> page(SlipQuery wanted, Page page) {
        return slips(wanted).page(entities, page);
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long count(SlipQuery wanted) {
        return slips(wanted).count(entities);
    }

    /** Counted as far as it is quick. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Found found(SlipQuery wanted) {
        return slips(wanted).count(entities, Found.COUNTED);
    }

    /** When a referral of the caller's centre was changed last, or a slip sent online; empty for who is bound to none. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Instant> lastChange() {
        var own = staff.get().centreId();
        return own == null
                ? Optional.empty()
                : Stream.of(Referral_.changedAt, Referral_.slipSentAt)
                        .flatMap(moment -> latest(moment, own).stream())
                        .max(Comparator.naturalOrder());
    }

    /** A look at the end of an index. */
    private Optional<Instant> latest(SingularAttribute<Referral, Instant> moment, long own) {
        var builder = entities.getCriteriaBuilder();
        var asked = builder.createQuery(Instant.class);
        var referral = asked.from(Referral.class);
        asked.select(builder.greatest(referral.get(moment)))
                .where(builder.equal(referral.get(Referral_.centreId), own));
        return entities.createQuery(asked)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private KeyedList<Referral, SlipLine> slips(SlipQuery wanted) {
        var list = new KeyedList<>(Referral.class, condition(wanted), LINE, order(wanted.pile()));
        var text = wanted.text() == null ? "" : wanted.text().strip();
        if (!text.isEmpty()) {
            var centre = staff.get().centreId();
            var meant = typed.by(text, centre);
            var few = few(meant, text, centre);
            if (few.isPresent()) {
                return list.among(Where.in(Referral_.id, few.get()));
            }
            list = list.among(any(led(meant, text)));
        }
        return index(wanted, !text.isEmpty())
                .map(name -> staff.get().centreId() == null ? name + "_all" : name)
                .map(list::by)
                .orElse(list);
    }

    /** Of the orders of a centre the one that has whatever is asked for; empty where the database does not guess wrong. */
    private static Optional<String> index(SlipQuery wanted, boolean typed) {
        return switch (wanted.pile()) {
            case OVER -> Optional.of(typed || wanted.kind() == null ? "referral_over" : "referral_over_kind");
            case TO_DO, LATE, AWAITING -> typed ? Optional.of("referral_slip_urgency") : Optional.empty();
            case SENT, BEGINNING, TAKING_PART, ENDED -> Optional.empty();
        };
    }

    /** The referrals that a text leads to, each way by the index of its own; empty when they are more than a few. */
    private Optional<Set<Long>> few(Meant meant, String text, @Nullable Long centreId) {
        if (!meant.isNamed()) {
            return Optional.empty();
        }
        var found = new HashSet<Long>();
        for (var way : led(meant, text)) {
            var here = centreId == null ? way : all(way, equal(Referral_.centreId, centreId));
            found.addAll(SelectionSpecification.create(Referral.class)
                    .restrict(here)
                    .createProjection(Referral_.id)
                    .createQuery(entities)
                    .setMaxResults(FEW + 1)
                    .getResultList());
        }
        return found.size() > FEW ? Optional.empty() : Optional.of(found);
    }

    private static List<Restriction<Referral>> led(Meant meant, String text) {
        var ways = new ArrayList<Restriction<Referral>>();
        switch (meant.cases()) {
            case FoundCases.OfPerson(var person) ->
                ways.add(Where.in(Referral_.applicantId, person.stream().toList()));
            case FoundCases.Few(var ids) -> ways.add(Where.in(Referral_.applicationId, ids));
            case FoundCases.Named(var beginnings) ->
                ways.add(all(beginnings.stream()
                        .map(word -> contains(Referral_.searchWords, " " + word))
                        .toList()));
            case FoundCases.Numbered(var part) -> ways.add(contains(Referral_.number, part));
        }
        if (meant.number()) {
            ways.add(startsWith(Referral_.number, text));
            WordsOfCase.end(text)
                    .map(end -> all(equal(Referral_.numberEnd, Integer.valueOf(end)), contains(Referral_.number, text)))
                    .ifPresent(ways::add);
        }
        meant.hosts()
                .ifPresentOrElse(
                        hosts -> ways.addAll(List.of(
                                Where.in(Referral_.employerId, hosts.employers()),
                                Where.in(Referral_.organisationId, hosts.organisations()),
                                Where.in(Referral_.settlementId, hosts.settlements()))),
                        () -> ways.add(contains(Referral_.hostName, text)));
        return ways;
    }

    private Restriction<Referral> condition(SlipQuery wanted) {
        var all = new ArrayList<Restriction<Referral>>();
        var me = staff.get();
        if (me.centreId() != null) {
            all.add(equal(Referral_.centreId, me.centreId()));
        }
        var today = LocalDate.now(clock);
        all.add(
                switch (wanted.pile()) {
                    case SENT -> Restriction.notNull(Referral_.slipSentAt);
                    case TO_DO ->
                        all(
                                Restriction.notNull(Referral_.slipUrgency),
                                Where.notAfter(Referral_.referredOn, lastReferralToDo(today)));
                    case LATE -> Where.before(Referral_.slipUrgency, today);
                    case AWAITING -> Restriction.notNull(Referral_.slipUrgency);
                    case BEGINNING ->
                        all(equal(Referral_.status, ReferralStatus.PLACED), Where.after(Referral_.startsOn, today));
                    case TAKING_PART ->
                        all(
                                Where.notBefore(Referral_.partUntil, today),
                                any(Where.unknown(Referral_.startsOn), Where.notAfter(Referral_.startsOn, today)));
                    case ENDED -> Where.before(Referral_.partUntil, today);
                    case OVER -> Restriction.notNull(Referral_.overAt);
                });
        if (wanted.kind() != null) {
            all.add(equal(Referral_.measureKind, wanted.kind()));
        }
        if (wanted.mine()) {
            all.add(Path.from(Referral.class)
                    .to(Referral_.preparedBy)
                    .to(Actor_.staffId)
                    .equalTo(me.actor().staffId()));
        }
        return Restriction.all(all);
    }

    private static Ordering<Referral, SlipLine> order(Pile pile) {
        Ordering<Referral, SlipLine> by = switch (pile) {
            case SENT -> Ordering.by(Referral_.slipSentAt, SlipLine::slipSentAt, true);
            case TO_DO, LATE, AWAITING -> Ordering.by(Referral_.slipUrgency, SlipLine::slipUrgency, true);
            case BEGINNING -> Ordering.by(Referral_.startsOn, SlipLine::startsOn, true);
            case TAKING_PART, ENDED -> Ordering.by(Referral_.partUntil, SlipLine::partUntil, true);
            case OVER -> Ordering.by(Referral_.overAt, SlipLine::changedAt, false);
        };
        return by.then(Referral_.id, SlipLine::referralId, pile != Pile.OVER); // as the indexes have it
    }

    /** The latest day of referral whose slip stands on the to-do list today. */
    private LocalDate lastReferralToDo(LocalDate today) {
        var calendar = regulations.calendar();
        var days = settings.slipToDoFromDay();
        var day = today.minusDays(days);
        while (calendar.plusWorkingDays(day, days).isAfter(today)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
