package kz.zholdama.measure.training;

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

public class SampleOfTraining implements SampleOfKind {

    @Override
    public ReferralKind kind() {
        return ReferralKind.TRAINING;
    }

    @Override
    public MeasureDetails details(ChosenOccupation wished, LocalDate today) {
        return new TrainingDetails(TrainingReason.NO_SUITABLE_WORK, "Сварщик");
    }

    @Override
    public PlaceChoice choice(GivenCases given, long contractId, Term term) {
        return new OrganisationChoice(given.organisation(), "Сварщик", term);
    }

    @Override
    public ChosenPlace place(Term term) {
        return new OrganisationPlace(
                1,
                "Тестовый колледж",
                "г. Семей, ул. Абая, 1",
                "+7 7222 11 11 11",
                "Сварщик",
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public ReturnSlip slip(Term term, LocalDate on, String orderNumber) {
        return new Enrolment(on, orderNumber, "Сварщик", term.months(), term.to());
    }
}
