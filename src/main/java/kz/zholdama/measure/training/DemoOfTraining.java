package kz.zholdama.measure.training;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.directory.Organisations;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.demo.DemoOfKind;
import kz.zholdama.measure.demo.DemoWish;
import kz.zholdama.measure.parts.SentTrainingWish;
import kz.zholdama.measure.parts.Term;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The kind in the demo. */
@Component
@Profile({"demo", "test"})
class DemoOfTraining implements Training, DemoOfKind<OrganisationPlace> {

    private static final String WANTED = "Электрогазосварщик";

    private final Organisations organisations;

    DemoOfTraining(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Class<OrganisationPlace> place() {
        return OrganisationPlace.class;
    }

    @Override
    public MeasureDetails details(DemoWish wish) {
        return new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, WANTED);
    }

    @Override
    public Record sent(DemoWish wish) {
        return new SentTrainingWish(TrainingReason.NO_SUITABLE_WORK, WANTED);
    }

    @Override
    public Set<DocumentType> shown() {
        return Set.of(DocumentType.HEALTH_CERTIFICATE);
    }

    @Override
    public PlaceChoice choice(DemoWish wish, long contractId, Term term) {
        var school = organisations.search(wish.toHost(), 0, 1).getFirst();
        return new OrganisationChoice(school.storedId(), school.qualifications().getFirst(), term);
    }

    @Override
    public ReturnSlip slip(OrganisationPlace place, LocalDate on) {
        return new Enrolment(on, "31-у", place.qualification(), place.months(), place.to());
    }
}
