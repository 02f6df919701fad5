package kz.zholdama.eligibility;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.zholdama.person.Category;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Everything the rules may ask about a case, as known now. A null means "not known", never "no". Stored with the
 * assessment, so that a decision can be explained years later.
 *
 * @param applicationDay  the counted day of receipt (A2.7): ages are reckoned on it and it selects the rule edition
 * @param documentsChecked the specialist states that he has compared the papers with the data
 * @param historyChecked  the specialist states that he asked for participations outside this system
 * @param representativeConsent of a minor's representative to subsidised work (Social Code 111(6)), null while not told
 */
public record CaseFacts(
        Measure measure,
        LocalDate applicationDay,
        Person person,
        Training training,
        Profession profession,
        Place place,
        List<PresentedDocument> documents,
        boolean documentsChecked,
        List<Discrepancy> discrepancies,
        List<Inquiry> inquiries,
        Consents consents,
        boolean historyChecked,
        List<Participation> history,
        @Nullable RepresentativeConsent representativeConsent,
        Resettlement resettlement) {

    public CaseFacts {
        training = Objects.requireNonNullElse(training, Training.UNKNOWN);
        profession = Objects.requireNonNullElse(profession, Profession.UNKNOWN);
        place = Objects.requireNonNullElse(place, Place.NOT_CHOSEN);
        documents = List.copyOf(documents);
        discrepancies = List.copyOf(discrepancies);
        inquiries = List.copyOf(inquiries);
        history = List.copyOf(history);
        resettlement = Objects.requireNonNullElse(resettlement, Resettlement.UNKNOWN);
    }

    /**
     * @param iinBirthDate    birth date that the ИИН encodes, null when its seventh digit is unusual
     * @param unemployedSince date of (the latest) registration as unemployed
     */
    public record Person(
            @Nullable LocalDate birthDate,
            @Nullable LocalDate iinBirthDate,
            @Nullable Sex sex,
            Set<Category> categories,
            @Nullable LocalDate unemployedSince) {
        public Person {
            categories = Set.copyOf(categories);
        }

        @Override
        public String toString() {
            return "Person[hidden]"; // a birth date never reaches a log
        }
    }

    /** Social Code 109(3); null reason when not yet told. */
    public record Training(@Nullable TrainingReason reason) {
        public static final Training UNKNOWN = new Training(null);
    }

    /**
     * Education and experience, for youth practice, contract of generations and first workplace.
     *
     * @param ownProfession the place is in the person's own or a related profession
     */
    public record Profession(
            @Nullable EducationLevel level,
            @Nullable LocalDate graduatedOn,
            @Nullable Boolean anyExperience,
            @Nullable Boolean experienceInProfession,
            @Nullable Boolean ownProfession) {
        public static final Profession UNKNOWN = new Profession(null, null, null, null, null);
    }

    /**
     * The place chosen for a referral; nulls until it is chosen.
     *
     * @param months                 length of the measure in calendar months
     * @param employerHasFreePlace   contract valid and a place kept; null where no employer is involved
     * @param commissionDecisionKnown resettlement only: number and date of the regional commission's decision
     * @param receivingRegion        resettlement only: the destination lies in a receiving region
     * @param ownRegion              resettlement only: the destination lies in the applicant's own region
     */
    public record Place(
            @Nullable Integer months,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Boolean employerHasFreePlace,
            @Nullable Boolean commissionDecisionKnown,
            @Nullable Boolean receivingRegion,
            @Nullable Boolean ownRegion) {
        public static final Place NOT_CHOSEN = new Place(null, null, null, null, null, null, null);

        /** Whether an employer kept a place that he keeps no longer. */
        public boolean lost() {
            return Boolean.FALSE.equals(employerHasFreePlace);
        }
    }

    /**
     * Social Code 112, beside the place.
     *
     * @param commission         what is told of the regional commission's decision, null while nothing
     * @param wishedRegionLawful whether the settlement that the applicant himself wishes for lies in his own or in a receiving
     *                           region; null where he named none of the directory
     */
    public record Resettlement(
            @Nullable CommissionAnswer commission, @Nullable Boolean wishedRegionLawful) {
        public static final Resettlement UNKNOWN = new Resettlement(null, null);
    }

    /** Something the specialist found unreliable (ground 1): which document or field, and what is wrong with it. */
    public record Discrepancy(
            @Nullable DocumentType document, @Nullable String field, String whatIsWrong) {}

    /** A request to an authorised body or expert (ground 3). {@code positive} is null while unanswered. */
    public record Inquiry(
            String body,
            LocalDate askedOn,
            @Nullable LocalDate answeredOn,
            @Nullable Boolean positive,
            @Nullable String answer) {}

    /** @param withdrawnOn the day on which a consent was taken back (law on personal data, art. 8), or null */
    public record Consents(
            boolean personalData,
            boolean protectedSecrets,
            @Nullable LocalDate withdrawnOn) {}

    /**
     * An earlier or running participation, from this system or recorded by the specialist.
     *
     * @param leftOn           the day the person left early, null if he did not
     * @param goodReason       whether he left for a good reason; null while not known
     * @param reregisteredOn   registration as unemployed after leaving; null while not known, then the registration of
     *                         the application stands for it when it is later than the leaving
     * @param referredOn       null in what was recorded before the day was asked
     * @param to               last day, null where there is none or it is not known
     * @param running          its end is not recorded; whether it still runs is for {@link #runsOn} to say
     * @param reReferredAfterLeaving this referral itself was one again after a left training (109(4): at most once); ticked in
     *                         what was recorded before the day of referral was asked, now the dates tell as much
     * @param slipAwaited      true while the host has not said whether the person was taken, null otherwise
     */
    @RecordBuilder
    public record Participation(
            Measure measure,
            @Nullable LocalDate referredOn,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean running,
            @Nullable LocalDate leftOn,
            @Nullable Boolean goodReason,
            @Nullable LocalDate reregisteredOn,
            boolean reReferredAfterLeaving,
            String source,
            @Nullable Boolean slipAwaited) {

        /** One that began, as a specialist records it. */
        public Participation(
                Measure measure,
                @Nullable LocalDate referredOn,
                @Nullable LocalDate from,
                @Nullable LocalDate to,
                boolean running,
                @Nullable LocalDate leftOn,
                @Nullable Boolean goodReason,
                @Nullable LocalDate reregisteredOn,
                boolean reReferredAfterLeaving,
                String source) {
            this(
                    measure,
                    referredOn,
                    from,
                    to,
                    running,
                    leftOn,
                    goodReason,
                    reregisteredOn,
                    reReferredAfterLeaving,
                    source,
                    null);
        }

        /** Not left, and its last day not past; the last day still counts. */
        public boolean runsOn(LocalDate day) {
            return running && leftOn == null && (to == null || !to.isBefore(day));
        }

        /** The same as it stands on a day: one past its last day runs no longer, though nobody recorded its end. */
        public Participation asOf(LocalDate day) {
            return CaseFactsParticipationBuilder.builder(this)
                    .running(runsOn(day))
                    .build();
        }

        /** The first day, or that of the referral while no other is known; null when neither is. */
        public @Nullable LocalDate firstDay() {
            return from == null ? referredOn : from;
        }

        /** The day of the referral, or the first day where it was not recorded; null when neither is known. */
        public @Nullable LocalDate referralDay() {
            return referredOn == null ? from : referredOn;
        }

        public boolean leftWithoutKnownGoodReason() {
            return leftOn != null && !Boolean.TRUE.equals(goodReason);
        }

        /**
         * The registration after the leaving; null while not known.
         *
         * @param unemployedSince stands for it when it was not recorded; before the leaving it is no new one
         */
        public @Nullable LocalDate registeredAgain(@Nullable LocalDate unemployedSince) {
            var registered = reregisteredOn == null ? unemployedSince : reregisteredOn;
            return registered == null || registered.isBefore(leftOn) ? null : registered;
        }
    }
}
