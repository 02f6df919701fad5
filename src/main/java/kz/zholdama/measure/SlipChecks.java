package kz.zholdama.measure;

import java.time.LocalDate;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;

/** Notes what is missing or wrong with a slip; fields are named as the components of its record. */
public interface SlipChecks {

    /** Day of the referral: nothing on the slip is earlier. */
    LocalDate referredOn();

    /** @return whether it is there */
    boolean present(String field, @Nullable Object value);

    void text(String field, @Nullable String text);

    void optional(String field, @Nullable String text);

    /** A paper that exists by now: both its date and its number. */
    void paper(String dateField, @Nullable LocalDate date, String numberField, @Nullable String number);

    /** Calendar months within the limit of the measure's programme. */
    void months(String field, @Nullable Integer months);

    void add(String field, String key, Argument... arguments);
}
