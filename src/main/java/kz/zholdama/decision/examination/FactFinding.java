package kz.zholdama.decision.examination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.CaseFacts.Place;
import kz.zholdama.eligibility.CaseFacts.Profession;
import kz.zholdama.eligibility.CaseFacts.Resettlement;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.StatedCases;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceFacts;
import kz.zholdama.measure.PlaceOfKind;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.AnsweredFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what is known of a case at this moment: what was filed, what was found, what was issued to the person before. */
@Component
public class FactFinding implements AnsweredFacts {

    private static final Set<Fact> OF_EVERY_EXAMINATION = EnumSet.of(
            Fact.DOCUMENTS_CHECKED,
            Fact.INQUIRY_ANSWER,
            Fact.HISTORY_CHECKED,
            Fact.TRAINING_BEGAN,
            Fact.LEAVING_REASON,
            Fact.REREGISTERED_ON);

    /** Asked with the place, whatever its kind. */
    private static final Set<Fact> OF_EVERY_PLACE = EnumSet.of(Fact.PLACE, Fact.ANOTHER_PLACE, Fact.OWN_PROFESSION);

    private final StatedCases applications;
    private final Referrals referrals;
    private final Kinds kinds;
    private final Clock clock;

    FactFinding(StatedCases applications, Referrals referrals, Kinds kinds, Clock clock) {
        this.applications = applications;
        this.referrals = referrals;
        this.kinds = kinds;
        this.clock = clock;
    }

    CaseFacts of(Application application, ExaminationSheet sheet) {
        var filed = applications.of(application);
        var told = filed.details();
        var profession = told.profession();
        return new CaseFacts(
                filed.measure(),
                application.countsFrom(),
                filed.person(),
                told.training(),
                new Profession(
                        profession.level(),
                        profession.graduatedOn(),
                        profession.anyExperience(),
                        profession.experienceInProfession(),
                        sheet.place() == null ? null : sheet.ownProfession()),
                sheet.place() == null
                        ? Place.NOT_CHOSEN
                        : place(application, sheet.place()).place(),
                filed.documents(),
                sheet.documentsChecked(),
                sheet.discrepancies(),
                sheet.inquiries(),
                filed.consents(),
                sheet.historyChecked(),
                history(application, sheet),
                found(sheet.representativeConsent(), told.representativeConsent()),
                new Resettlement(found(sheet.commission(), told.commission()), told.wishedRegionLawful()));
    }

    @Override
    public Set<Fact> answered(Measure measure, RuleEdition edition) {
        var told = EnumSet.copyOf(OF_EVERY_EXAMINATION);
        if (kinds.has(PlaceOfKind.class, measure)) {
            told.addAll(OF_EVERY_PLACE);
            told.addAll(kinds.place(measure).answers(edition.programme(measure)));
        }
        return told;
    }

    /** What the specialist found out later goes before what was filed. */
    private static <T> @Nullable T found(@Nullable T later, @Nullable T filed) {
        return later == null ? filed : later;
    }

    /** What this system knows of the person's participations, completed by what the specialist found out of them. */
    public List<Participation> ownHistory(Application application, ExaminationSheet sheet) {
        return referrals.participations(application.applicantId(), application.id()).stream()
                .map(known -> completed(known, sheet))
                .toList();
    }

    private List<Participation> history(Application application, ExaminationSheet sheet) {
        return Stream.concat(
                        ownHistory(application, sheet).stream(),
                        sheet.participations().stream().map(past -> past.asOf(LocalDate.now(clock))))
                .toList();
    }

    private static Participation completed(Participation known, ExaminationSheet sheet) {
        return sheet.leavings().stream()
                .filter(leaving -> leaving.isOf(known))
                .findFirst()
                .map(leaving -> new Participation(
                        known.measure(),
                        known.referredOn(),
                        known.from(),
                        known.to(),
                        known.running(),
                        known.leftOn(),
                        known.goodReason() == null ? leaving.goodReason() : known.goodReason(),
                        known.reregisteredOn() == null ? leaving.reregisteredOn() : known.reregisteredOn(),
                        known.reReferredAfterLeaving(),
                        known.source(),
                        known.slipAwaited()))
                .orElse(known);
    }

    /** What a chosen place tells the rules and the sheet at this moment. */
    public PlaceFacts place(Application application, ChosenPlace chosen) {
        return kinds.place(application.measure())
                .facts(chosen, application.id(), applications.circumstances(application));
    }

    /** Whether the chosen place is still kept for this application, if anybody keeps it. */
    public boolean isHeld(Application application, ChosenPlace chosen) {
        return !place(application, chosen).place().lost();
    }
}
