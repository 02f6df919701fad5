package kz.zholdama.decision.ui;

import kz.zholdama.measure.PlaceChoice;

/** The fields of one kind of place. */
interface PlaceForm {

    /** Marks the fields that lack something. */
    boolean isComplete();

    PlaceChoice choice();
}
