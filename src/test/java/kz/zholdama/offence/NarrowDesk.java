package kz.zholdama.offence;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.measure.ChosenPlace;
import kz.zholdama.measure.training.OrganisationPlace;

/** Knows measures and kinds by their names. */
public class NarrowDesk {

    boolean isFar(Measure measure) {
        return measure.equals(Measure.RESETTLEMENT);
    }

    boolean isSchool(ChosenPlace place) {
        return place instanceof OrganisationPlace;
    }
}
