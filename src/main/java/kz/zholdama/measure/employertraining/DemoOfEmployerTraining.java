package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import java.util.Set;
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
class DemoOfEmployerTraining implements EmployerTraining, DemoOfKind<TrainingWorkplace> {

    private static final String WANTED = "Электрогазосварщик";

    @Override
    public Class<TrainingWorkplace> place() {
        return TrainingWorkplace.class;
    }

    @Override
    public MeasureDetails details(DemoWish wish) {
        return new EmployerTrainingDetails(TrainingReason.NO_SUITABLE_WORK, WANTED);
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
        return new TrainingWorkplaceChoice(contractId, "Оператор упаковочной линии", term);
    }

    @Override
    public ReturnSlip slip(TrainingWorkplace place, LocalDate on) {
        return new HiredForTraining(on, "18-к", place.qualification(), place.months(), place.to(), true);
    }
}
