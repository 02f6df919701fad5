package kz.zholdama.testing;

import java.time.LocalDate;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.ChosenOccupation;
import kz.zholdama.measure.parts.Term;

/** What stands in the cases of tests for everything that only one kind of referral has; complete and in order. */
public interface SampleOfKind {

    ReferralKind kind();

    /** @param wished out of the classification */
    MeasureDetails details(ChosenOccupation wished, LocalDate today);

    /** @param contractId of the employer who takes the person; 0 where none does */
    PlaceChoice choice(GivenCases given, long contractId, Term term);

    /** What a choice comes to, for tests without the application. */
    ChosenPlace place(Term term);

    ReturnSlip slip(Term term, LocalDate on, String orderNumber);
}
