package kz.zholdama.eligibility;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import kz.zholdama.person.Age;
import kz.zholdama.person.Category;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a later edition of the law can change, in force from a day on. A case is judged by the edition in
 * force on its counted day of receipt.
 *
 * @param termWorkingDays     A2.3: the term of the state service
 * @param slipWorkingDays     the term for returning a slip (tear-off parts of A4, A5, A8)
 * @param trainingOnceInYears Social Code 109(1): professional training once in so many years
 * @param unemployedFromAge   Social Code 99(3): who is younger cannot be registered as unemployed
 * @param representativeBelowAge Social Code 111(6): who is younger takes subsidised work only with a representative's consent
 * @param afterHoursDayEarlier A2.7(2): whether the result of an electronic application that came outside office hours is due
 *                            a day earlier than the term from its counted day says
 * @param workingWeekends     A2.7(1): whether a Saturday or Sunday that a move of days made a working day is an office day
 * @param grounds             the refusal grounds that are evaluated (A2.9), in its order
 * @param rules               the rules that are evaluated, by their codes, in the order of the grounds
 * @param templates           the template by which a form of the order is printed, where it is not the one of the form's own name
 * @param reregistrationDays  Social Code 100: calendar days after deregistration without a new registration as unemployed
 */
@RecordBuilder
public record RuleEdition(
        String name,
        LocalDate effectiveFrom,
        int termWorkingDays,
        int slipWorkingDays,
        Map<Measure, Programme> programmes,
        PensionAge pensionAge,
        int trainingOnceInYears,
        int unemployedFromAge,
        ParentalConsent parentalConsent,
        LeftTraining leftTraining,
        LeftSubsidisedWork leftSubsidisedWork,
        Integer representativeBelowAge,
        Boolean afterHoursDayEarlier,
        Boolean workingWeekends,
        Integer reregistrationDays,
        List<Ground> grounds,
        List<String> rules,
        Map<String, String> templates) {

    /** A2.8: which persons, of which ages and for which measures bring a parent's written consent. */
    public record ParentalConsent(Set<Measure> measures, Set<Category> categories, int fromAge, int belowAge) {

        public ParentalConsent {
            measures = Set.copyOf(measures);
            categories = Set.copyOf(categories);
        }
    }

    /**
     * Social Code 109(4), ground 5.
     *
     * @param barredYears   calendar years after re-registration as unemployed without a new referral
     * @param timesReferred how often one may be referred again at all
     * @param anniversaryFree whether the anniversary of the re-registration is free itself, or only the day after it
     */
    public record LeftTraining(int barredYears, int timesReferred, Boolean anniversaryFree) {

        public LeftTraining {
            anniversaryFree = Objects.requireNonNullElse(anniversaryFree, true);
        }

        /** The first day on which one may be referred again. */
        public LocalDate freeFrom(LocalDate reregistered) {
            return reregistered.plusYears(barredYears).plusDays(anniversaryFree ? 0 : 1);
        }
    }

    /**
     * Social Code 111(7), ground 6.
     *
     * @param barredMonths months after re-registration as unemployed without taking part again
     * @param scope        the measures whose leaving counts
     * @param sameDayFree  whether the same day of the last month is free itself, or only the day after it
     */
    public record LeftSubsidisedWork(int barredMonths, Set<Measure> scope, Boolean sameDayFree) {

        public LeftSubsidisedWork {
            scope = Set.copyOf(scope);
            sameDayFree = Objects.requireNonNullElse(sameDayFree, true);
        }

        /** Whether the leaving of a measure can count at all. */
        public static boolean concerns(Measure measure) {
            return measure.kind().equals(MeasureKind.SUBSIDISED_WORKPLACE);
        }

        /** The first day on which one may take part again. */
        public LocalDate freeFrom(LocalDate reregistered) {
            return reregistered.plusMonths(barredMonths).plusDays(sameDayFree ? 0 : 1);
        }
    }

    public RuleEdition {
        var all = new TreeMap<>(programmes);
        // what editions stored earlier did not say
        all.replaceAll((measure, programme) ->
                programme.documents() == null ? programme.asking(FirstEdition.documents(measure.kind())) : programme);
        programmes = Collections.unmodifiableMap(all);
        representativeBelowAge =
                Objects.requireNonNullElse(representativeBelowAge, FirstEdition.REPRESENTATIVE_BELOW_AGE);
        afterHoursDayEarlier = Objects.requireNonNullElse(afterHoursDayEarlier, false);
        workingWeekends = Objects.requireNonNullElse(workingWeekends, true);
        reregistrationDays = Objects.requireNonNullElse(reregistrationDays, FirstEdition.REREGISTRATION_DAYS);
        grounds = grounds == null ? FirstEdition.GROUNDS : List.copyOf(grounds);
        rules = rules == null ? FirstEdition.RULES : List.copyOf(rules);
        templates = templates == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(templates));
    }

    /** Whether a person of this birth date needs a representative's consent (Social Code 111(6)) on the day of application. */
    public boolean asksRepresentative(Measure measure, @Nullable LocalDate birthDate, LocalDate on) {
        return measure.kind().equals(MeasureKind.SUBSIDISED_WORKPLACE)
                && birthDate != null
                && !Age.hasReached(birthDate, representativeBelowAge, on);
    }

    /** The template by which a form, by its stable name, is printed on the days under this edition. */
    public String template(String form) {
        return templates.getOrDefault(form, form);
    }

    /** The measures that there are under this edition, in the order of the law. */
    public List<Measure> measures() {
        return List.copyOf(programmes.keySet());
    }

    /** The kinds of measure that there are, in the order of their measures. */
    public List<MeasureKind> kinds() {
        return measures().stream().map(Measure::kind).distinct().toList();
    }

    /** A ground as this edition has it. */
    public Optional<Ground> ground(RefusalGround wanted) {
        return grounds.stream().filter(one -> one.ground().equals(wanted)).findFirst();
    }

    /** The grounds that these rules speak for: as they stand here, else as in the law; those that neither has come behind. */
    public List<Ground> groundsOf(Collection<Rule> spoken) {
        var known = new LinkedHashMap<RefusalGround, Ground>();
        grounds.forEach(one -> known.put(one.ground(), one));
        FirstEdition.GROUNDS.forEach(one -> known.putIfAbsent(one.ground(), one));
        var last = known.values().stream().mapToInt(Ground::number).max().orElse(0);
        var found = new ArrayList<Ground>();
        for (var ground : spoken.stream().map(Rule::ground).distinct().toList()) {
            found.add(known.containsKey(ground) ? known.get(ground) : new Ground(ground, ++last, null));
        }
        found.sort(Comparator.comparingInt(Ground::number));
        return found;
    }

    /** @throws NoSuchElementException when this edition has no such measure */
    public Programme programme(Measure measure) {
        return Optional.ofNullable(programmes.get(measure))
                .orElseThrow(() -> new NoSuchElementException("Edition " + name + " has no measure " + measure));
    }

    /** The documents that the programme of a measure lists. */
    public Programme.Documents documents(Measure measure) {
        return Objects.requireNonNull(programme(measure).documents(), "filled in by the constructor");
    }

    /** The edition that follows this one: the same in all but one measure. */
    public RuleEdition next(String nextName, LocalDate from, Measure measure, Programme changed) {
        var all = new TreeMap<>(programmes);
        all.put(measure, changed);
        return RuleEditionBuilder.builder(this)
                .name(nextName)
                .effectiveFrom(from)
                .programmes(all)
                .build();
    }
}
