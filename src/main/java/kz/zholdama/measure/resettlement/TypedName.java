package kz.zholdama.measure.resettlement;

import java.util.Objects;
import kz.zholdama.person.FullName;
import org.jspecify.annotations.Nullable;

/** A name that may still be half typed. */
public record TypedName(
        @Nullable String last,
        @Nullable String first,
        @Nullable String patronymic) {

    static final TypedName NONE = new TypedName(null, null, null);

    /** @throws IllegalArgumentException when it is none yet */
    TypedName filed() {
        var name = new FullName(
                Objects.requireNonNullElse(last, ""),
                Objects.requireNonNullElse(first, ""),
                Objects.requireNonNullElse(patronymic, ""));
        return new TypedName(name.last(), name.first(), name.patronymic());
    }

    /** As far as it is typed. */
    public String full() {
        return FullName.joined(last, first, patronymic);
    }

    @Override
    public String toString() {
        return "TypedName[hidden]"; // names never reach a log
    }
}
