package kz.zholdama.person;

import java.util.List;
import java.util.stream.Stream;

/**
 * Whom the state service is for (Rules, item 2). A person may belong to several at once: an unemployed kandas is both.
 * {@code NONE} is an answer too: he told that he belongs to none of them, and stands alone.
 */
public enum Category {
    JOB_SEEKER,
    UNEMPLOYED,
    DOWNTIME,
    KANDAS,
    STUDENT,
    SENIOR_PUPIL,
    NONE;

    /** Those of item 2, which a measure can be for. */
    public static final List<Category> SERVED =
            Stream.of(values()).filter(category -> category != NONE).toList();
}
