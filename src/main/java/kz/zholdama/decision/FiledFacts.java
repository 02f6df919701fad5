package kz.zholdama.decision;

import kz.zholdama.eligibility.CaseFacts.Consents;
import kz.zholdama.eligibility.CaseFacts.Person;
import kz.zholdama.eligibility.CaseFacts.Profession;
import kz.zholdama.eligibility.CaseFacts.Training;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.MeasureDetails;

/** The facts that come from the application as it was filed, and from the consent as it stands now. */
record FiledFacts(Application application) {

    Person person() {
        var applicant = application.content().applicant();
        return new Person(applicant.birthDate(), applicant.iin().birthDate().orElse(null), applicant.sex(), applicant.categories(),
                applicant.unemployedSince());
    }

    Training training() {
        return application.content().details() instanceof MeasureDetails.Training training
                ? new Training(training.reason()) : Training.UNKNOWN;
    }

    Profession profession(Boolean ownProfession) {
        if (!(application.content().details() instanceof MeasureDetails.Subsidised details)) {
            return Profession.UNKNOWN;
        }
        var graduation = details.graduation();
        return new Profession(graduation == null ? null : graduation.level(), graduation == null ? null : graduation.graduatedOn(),
                details.anyExperience(), details.experienceInProfession(), ownProfession);
    }

    Consents consents() {
        var given = application.content().consents();
        return new Consents(given.personalData(), given.protectedSecrets(), application.consentWithdrawnOn().orElse(null));
    }
}
