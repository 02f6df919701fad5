package kz.zholdama.measure.employertraining;

import java.time.LocalDate;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.TrainingReason;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.SampleOfKind;

public class SampleOfEmployerTraining implements SampleOfKind {

    @Override
    public ReferralKind kind() {
        return ReferralKind.EMPLOYER_TRAINING;
    }

    @Override
    public MeasureDetails details(ChosenOccupation wished, LocalDate today) {
        return new EmployerTrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Сварщик");
    }

    @Override
    public PlaceChoice choice(GivenCases given, long contractId, Term term) {
        return new TrainingWorkplaceChoice(contractId, "Сварщик", term);
    }

    @Override
    public ChosenPlace place(Term term) {
        return new TrainingWorkplace(
                1,
                1,
                "000000000000",
                "Тестовый завод",
                "г. Семей, ул. Абая, 2",
                "+7 7222 22 22 22",
                "Сварщик",
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public ReturnSlip slip(Term term, LocalDate on, String orderNumber) {
        return new HiredForTraining(on, orderNumber, "Сварщик", term.months(), term.to(), true);
    }
}
