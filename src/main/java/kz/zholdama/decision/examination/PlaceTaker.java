package kz.zholdama.decision.examination;

import kz.zholdama.directory.Places;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.StatedCases;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.PlaceProblems;
import kz.zholdama.platform.InvalidInput;
import org.springframework.stereotype.Component;

/** Has the kind of referral turn a choice into a place of the case, and gives an employer's place back. */
@Component
public class PlaceTaker {

    private final Kinds kinds;
    private final StatedCases applications;
    private final Places places;

    PlaceTaker(Kinds kinds, StatedCases applications, Places places) {
        this.kinds = kinds;
        this.applications = applications;
        this.places = places;
    }

    /**
     * @throws InvalidInput                        when it does not fit the case
     * @throws kz.zholdama.directory.NoFreePlace   when a colleague was faster, or the contract does not cover the day
     */
    public ChosenPlace take(PlaceChoice choice, Application application) {
        var kind = kinds.place(application.measure());
        if (!kind.choice().isInstance(choice)) {
            throw new InvalidInput(PlaceProblems.WRONG_KIND);
        }
        return kind.take(choice, application.id(), applications.circumstances(application));
    }

    /** Gives the employer's place back, if the application holds one. */
    public void giveUp(long applicationId) {
        places.release(applicationId);
    }
}
