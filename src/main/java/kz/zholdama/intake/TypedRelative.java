package kz.zholdama.intake;

import org.jspecify.annotations.Nullable;

/** A family member who moves too, as typed so far. */
public record TypedRelative(
        @Nullable String relation,
        @Nullable String lastName,
        @Nullable String firstName,
        @Nullable String patronymic) {

    @Override
    public String toString() {
        return "TypedRelative[hidden]";
    }
}
