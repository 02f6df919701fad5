package kz.zholdama.intake;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.PresentedDocument;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.MeasureDetails;
import org.jspecify.annotations.Nullable;

/** The part of the facts of a case that the application itself tells; the examination adds the rest. */
public record FactsOfApplication(
        Measure measure,
        CaseFacts.Person person,
        CaseFacts.Training training,
        CaseFacts.Profession profession,
        List<PresentedDocument> documents,
        CaseFacts.Consents consents,
        @Nullable RepresentativeConsent representativeConsent,
        @Nullable CommissionAnswer commission) {

    public static FactsOfApplication of(Application application) {
        return of(application.content(), application.consentWithdrawnOn().orElse(null));
    }

    /** @param consentWithdrawnOn null while the consents stand */
    public static FactsOfApplication of(ApplicationContent content, @Nullable LocalDate consentWithdrawnOn) {
        var applicant = content.applicant();
        var person = new CaseFacts.Person(
                applicant.birthDate(),
                applicant.iin().birthDate().orElse(null),
                applicant.sex(),
                applicant.categories(),
                applicant.unemployedSince());
        var consents = new CaseFacts.Consents(
                content.consents().personalData(), content.consents().protectedSecrets(), consentWithdrawnOn);
        return new FactsOfApplication(
                content.measure(),
                person,
                training(content.details()),
                profession(content.details()),
                content.documents(),
                consents,
                ConsentPaper.consent(content.details(), content.documents()),
                commission(content.details()));
    }

    /** As if nothing were known but the application and what was issued before: no place, no inquiry, nothing asked. */
    CaseFacts alone(
            LocalDate applicationDay, @Nullable Boolean wishedRegionLawful, List<CaseFacts.Participation> history) {
        return new CaseFacts(
                measure,
                applicationDay,
                person,
                training,
                profession,
                CaseFacts.Place.NOT_CHOSEN,
                documents,
                false,
                List.of(),
                List.of(),
                consents,
                false,
                history,
                representativeConsent,
                new CaseFacts.Resettlement(commission, wishedRegionLawful));
    }

    static @Nullable CommissionAnswer commission(@Nullable MeasureDetails details) {
        return details instanceof MeasureDetails.Resettlement move ? move.commission() : null;
    }

    static CaseFacts.Training training(@Nullable MeasureDetails details) {
        return details instanceof MeasureDetails.Training training
                ? new CaseFacts.Training(training.reason())
                : CaseFacts.Training.UNKNOWN;
    }

    /** Whether the work is in his own profession is known only once a place is chosen. */
    static CaseFacts.Profession profession(@Nullable MeasureDetails details) {
        if (!(details instanceof MeasureDetails.Subsidised work)) {
            return CaseFacts.Profession.UNKNOWN;
        }
        var graduation = work.graduation();
        return new CaseFacts.Profession(
                graduation == null ? null : graduation.level(),
                graduation == null ? null : graduation.graduatedOn(),
                work.anyExperience(),
                Boolean.FALSE.equals(work.anyExperience()) ? Boolean.FALSE : work.experienceInProfession(),
                null);
    }

    @Override
    public String toString() {
        return "FactsOfApplication[hidden]";
    }
}
