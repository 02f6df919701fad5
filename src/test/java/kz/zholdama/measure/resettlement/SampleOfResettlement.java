package kz.zholdama.measure.resettlement;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.SampleOfKind;
import kz.zholdama.testing.Samples;

public class SampleOfResettlement implements SampleOfKind {

    @Override
    public ReferralKind kind() {
        return ReferralKind.RESETTLEMENT;
    }

    @Override
    public MeasureDetails details(ChosenOccupation wished, LocalDate today) {
        return new ResettlementDetails(
                null,
                "Северо-Казахстанская область",
                wished,
                List.of(new FamilyMember("супруга", "Әбдірахманова", "Гүлжан", "Ерланқызы")),
                null,
                CommissionAnswer.NOT_DECIDED_YET);
    }

    /** The commission decided three days before the person is referred a week ahead. */
    @Override
    public PlaceChoice choice(GivenCases given, long contractId, Term term) {
        return choice(given, term, "Карьерный центр г. Павлодара", null);
    }

    /** To a centre of the directory. */
    public static PlaceChoice receivedBy(Centre centre, GivenCases given, LocalDate today) {
        return choice(given, Samples.term(today), null, centre.id());
    }

    private static PlaceChoice choice(GivenCases given, Term term, String centre, Long centreId) {
        return new DestinationChoice(
                given.receivingSettlement(),
                given.occupation(),
                CommissionAnswer.DECIDED,
                "12-РК",
                term.from().minusDays(10),
                List.of(new Relative("супруга", "Әбдірахманова Гүлжан Ерланқызы")),
                centre,
                centreId);
    }

    @Override
    public ChosenPlace place(Term term) {
        return new Destination(
                1,
                "г. Павлодар, Павлодарская область",
                1L,
                "7212",
                "Сварщик",
                "12",
                term.from().minusDays(10),
                List.of(new Relative("супруга", "Тестова Тест")),
                "Карьерный центр г. Павлодара",
                CommissionAnswer.DECIDED,
                null);
    }

    @Override
    public ReturnSlip slip(Term term, LocalDate on, String orderNumber) {
        return new Resettled(
                on, "12", on, orderNumber, Housing.DORMITORY_ROOM, "г. Павлодар", "Тестовый завод", null, null);
    }
}
