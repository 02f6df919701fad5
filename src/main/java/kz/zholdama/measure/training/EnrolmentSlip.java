package kz.zholdama.measure.training;

import java.util.List;
import java.util.Set;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.Telling;
import kz.zholdama.measure.parts.TrainingSlip;
import org.springframework.stereotype.Component;

/** What comes back from an educational organisation. */
@Component
class EnrolmentSlip implements Training, SlipOfKind<OrganisationPlace, Enrolment> {

    @Override
    public Class<Enrolment> type() {
        return Enrolment.class;
    }

    @Override
    public Set<String> earlierNames() {
        return Set.of("4");
    }

    @Override
    public boolean hasTerm() {
        return true;
    }

    @Override
    public Class<OrganisationPlace> place() {
        return OrganisationPlace.class;
    }

    @Override
    public List<SlipQuestion> questions() {
        return TrainingSlip.questions();
    }

    @Override
    public Enrolment expected(OrganisationPlace place) {
        return new Enrolment(null, null, place.qualification(), place.months(), place.to());
    }

    @Override
    public void check(Enrolment slip, SlipChecks checks) {
        slip.check(checks);
    }

    @Override
    public void tell(Enrolment slip, Telling telling) {
        slip.tell(telling);
    }
}
