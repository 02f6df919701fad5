package kz.zholdama.decision.desk;

import kz.zholdama.directory.CareerCentre;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.measure.ChosenPlace;
import org.jspecify.annotations.Nullable;

/** Everything that a decision prints besides its {@link Imprint}. The place is null for a refusal. */
record DecisionToPrint(
        Application application,
        DecisionKind kind,
        @Nullable ChosenPlace place,
        Assessment assessment,
        CareerCentre centre) {

    String applicantName() {
        return application.content().applicant().name().full();
    }

    String iin() {
        return application.content().applicant().iin().value();
    }

    @Override
    public String toString() {
        return "DecisionToPrint[" + application.id() + "]";
    }
}
