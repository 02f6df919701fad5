package kz.zholdama.measure.training;

import kz.zholdama.measure.parts.TrainingSlipScreen;
import org.springframework.stereotype.Component;

/** The slip of A4. */
@Component
class EnrolmentScreen implements Training, TrainingSlipScreen<OrganisationPlace, Enrolment> {

    @Override
    public Class<OrganisationPlace> place() {
        return OrganisationPlace.class;
    }

    @Override
    public Class<Enrolment> slip() {
        return Enrolment.class;
    }

    @Override
    public Enrolment expected(OrganisationPlace place) {
        return new Enrolment(null, null, place.qualification(), place.months(), place.to());
    }
}
