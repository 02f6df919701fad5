package kz.zholdama.measure.parts;

import kz.zholdama.measure.Telling;

/** A place where a qualification is learned (A4, A5). */
public interface QualificationPlace extends PlaceWithTerm {

    String qualification();

    /** What is learned, and how long. */
    default void tellTraining(Telling telling) {
        tellTerm(telling.with("cases.place.qualification", qualification()));
    }
}
