package kz.zholdama.regulation.entering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Assessor;
import kz.zholdama.eligibility.FirstEdition;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.Rule;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.journal.State;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.regulation.FormTemplates;
import kz.zholdama.regulation.ReferralKinds;
import kz.zholdama.regulation.RegulationHappening;
import kz.zholdama.regulation.keeping.CurrentEditions;
import kz.zholdama.regulation.keeping.EditionRecords;
import kz.zholdama.regulation.keeping.EnteredEdition;
import kz.zholdama.regulation.keeping.National;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The rule editions as administrators keep them: entered ahead of their day, never changed once in force, so that a case
 * of last month stays judged by last month's.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RuleEditions {

    /** Editions are never replaced. */
    private static final String EXISTS = "regulation.error.edition-exists";

    private static final String NOT_AHEAD = "regulation.error.edition-not-ahead";

    private final EditionRecords records;
    private final EditionCheck check;
    private final Assessor assessor;
    private final FormTemplates templates;
    private final ReferralKinds kinds;
    private final CurrentEditions current;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final National national;
    private final Clock clock;

    RuleEditions(
            EditionRecords records,
            EditionCheck check,
            Assessor assessor,
            FormTemplates templates,
            ReferralKinds kinds,
            CurrentEditions current,
            ApplicationEventPublisher events,
            CurrentStaff staff,
            National national,
            Clock clock) {
        this.records = records;
        this.check = check;
        this.assessor = assessor;
        this.templates = templates;
        this.kinds = kinds;
        this.current = current;
        this.events = events;
        this.staff = staff;
        this.national = national;
        this.clock = clock;
    }

    /** Every edition, the latest first. */
    @Transactional(readOnly = true)
    public List<EnteredEdition> all() {
        return Stream.concat(
                        records.enteredEditions().stream(),
                        Stream.of(new EnteredEdition(FirstEdition.edition(), null, null, null)))
                .toList();
    }

    /**
     * Everything that is wrong with what is being entered; empty when it can be entered. Fields are the names of components with
     * dots between, {@code programmes.SILVER_AGE.minAge}.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Problem> problems(RuleEdition edition, String reason) {
        var problems = check.problems(edition, reason);
        if (!isAhead(edition)) {
            problems.add(Problem.of("effectiveFrom", NOT_AHEAD));
        }
        var others = all().stream().map(EnteredEdition::edition).toList();
        if (others.stream().anyMatch(other -> other.name().equals(edition.name()))) {
            problems.add(Problem.of("name", EXISTS));
        }
        if (others.stream().anyMatch(other -> other.effectiveFrom().equals(edition.effectiveFrom()))) {
            problems.add(Problem.of("effectiveFrom", EXISTS));
        }
        return problems;
    }

    private boolean isAhead(RuleEdition edition) {
        return edition.effectiveFrom() != null && edition.effectiveFrom().isAfter(LocalDate.now(clock));
    }

    /** Every rule that an edition may list, in the order of their grounds. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Rule> rules() {
        return assessor.rules();
    }

    /** The kinds of referral that an edition may have programmes of. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Set<ReferralKind> kinds() {
        return kinds.all();
    }

    /** The printed forms that an edition may print in more than one way, each with its templates, the first one first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Map<String, List<String>> templates() {
        var choices = new TreeMap<>(templates.byForm());
        choices.values().removeIf(names -> names.size() < 2);
        return choices;
    }

    /**
     * Enters an edition ahead of its day of effect.
     *
     * @param reason what made it necessary, the act that amends the rules
     * @throws InvalidInput with its {@link #problems}; its day and its name are not another's, and the day is after today
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void enter(RuleEdition edition, String reason) {
        national.require();
        InvalidInput.throwIfAny(problems(edition, reason));
        try {
            records.add(edition, reason.strip(), staff.actor(), clock.instant());
        } catch (DataIntegrityViolationException _) {
            throw new InvalidInput("name", EXISTS); // entered by a colleague at the same moment
        }
        events.publishEvent(new RegulationHappening.EditionEntered(
                edition.name(),
                edition.effectiveFrom(),
                State.of("effectiveFrom", edition.effectiveFrom().toString()).and("reason", reason.strip())));
        current.changed();
    }

    /**
     * Takes back an edition whose day has not come.
     *
     * @throws InvalidInput when its day has come: cases may have been judged by it
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void withdraw(RuleEdition edition) {
        national.require();
        if (!isAhead(edition) || !records.remove(edition.effectiveFrom())) {
            throw new InvalidInput("effectiveFrom", NOT_AHEAD);
        }
        events.publishEvent(new RegulationHappening.EditionWithdrawn(edition.name(), edition.effectiveFrom()));
        current.changed();
    }
}
