package kz.zholdama.measure.demo;

import java.time.LocalDate;
import java.util.Set;
import kz.zholdama.eligibility.DocumentType;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.parts.Term;

/** What stands in the cases of the demo for everything that only one kind has; a component of the profiles demo and test. */
public interface DemoOfKind<P extends ChosenPlace> extends Facet {

    Class<P> place();

    MeasureDetails details(DemoWish wish);

    /** The same as a channel sends it. */
    Record sent(DemoWish wish);

    /** Documents that the citizen shows beside the one of his identity. */
    Set<DocumentType> shown();

    /** @param contractId of the employer who takes the person; 0 where none does */
    PlaceChoice choice(DemoWish wish, long contractId, Term term);

    /** As the host fills it in on a day, agreeing with the referral. */
    ReturnSlip slip(P place, LocalDate on);

    /** Like {@link #slip}, of a place of which nobody knows the kind. @throws ClassCastException when it is of another */
    default ReturnSlip slipOfAny(ChosenPlace place, LocalDate on) {
        return slip(place().cast(place), on);
    }
}
