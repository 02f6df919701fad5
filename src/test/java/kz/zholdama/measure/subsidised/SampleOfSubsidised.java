package kz.zholdama.measure.subsidised;

import java.time.LocalDate;
import kz.zholdama.eligibility.EducationLevel;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.SampleOfKind;

public class SampleOfSubsidised implements SampleOfKind {

    @Override
    public ReferralKind kind() {
        return ReferralKind.SUBSIDISED_WORKPLACE;
    }

    @Override
    public MeasureDetails details(ChosenOccupation wished, LocalDate today) {
        var graduation =
                new Graduation("Семейский колледж", "Сварочное дело", EducationLevel.TECHNICAL, today.minusYears(1));
        return new SubsidisedDetails(wished, graduation, false, null, null, null);
    }

    @Override
    public PlaceChoice choice(GivenCases given, long contractId, Term term) {
        return new WorkplaceChoice(contractId, given.occupation(), term);
    }

    @Override
    public ChosenPlace place(Term term) {
        return new Workplace(
                1,
                1,
                "000000000000",
                "Тестовый завод",
                "г. Семей, ул. Абая, 2",
                "+7 7222 22 22 22",
                1L,
                "7212",
                "Сварщик",
                term.months(),
                term.from(),
                term.to());
    }

    @Override
    public ReturnSlip slip(Term term, LocalDate on, String orderNumber) {
        return new Employment(on, "5", on, orderNumber, "Сварщик", term.months(), term.from(), term.to(), true);
    }
}
