package kz.zholdama.measure.channel;

import kz.zholdama.measure.DetailsOfKind;
import kz.zholdama.measure.Facet;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.MeasureDetails;

/**
 * The details of a kind as an electronic channel sends them (JSON): a record whose members are named as the problems of
 * {@link DetailsOfKind} name its fields, with codes of the classifiers where the directories here have records. Types of members
 * are texts, truth values, whole numbers, dates, enums, and lists of records of these. A kind without it comes in on paper only.
 */
public interface DetailsByChannel<S extends Record, D extends MeasureDetails> extends Facet {

    Class<S> sent();

    /**
     * As if it had been typed; gaps stay gaps.
     *
     * @param problems told which codes are in no directory; their fields are not looked at any further
     */
    D typed(S sent, FieldProblems problems);

    /** Like {@link #typed}, where nobody knows the kind. @throws ClassCastException when it is of another */
    default D typedAny(Record of, FieldProblems problems) {
        return typed(sent().cast(of), problems);
    }
}
