package kz.zholdama.measure.resettlement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A family member who moves too. */
public record FamilyMember(@Nullable String relation, TypedName name) {

    static final FamilyMember BLANK = new FamilyMember(null, TypedName.NONE);

    public FamilyMember(
            @Nullable String relation, @Nullable String last, @Nullable String first, @Nullable String patronymic) {
        this(relation, new TypedName(last, first, patronymic));
    }

    /** Earlier drafts had the parts of the name beside the relation. */
    @JsonCreator
    static FamilyMember stored(
            @JsonProperty("relation") @Nullable String relation,
            @JsonProperty("name") @Nullable TypedName name,
            @JsonProperty("lastName") @Nullable String lastName,
            @JsonProperty("firstName") @Nullable String firstName,
            @JsonProperty("patronymic") @Nullable String patronymic) {
        return new FamilyMember(
                relation, Objects.requireNonNullElseGet(name, () -> new TypedName(lastName, firstName, patronymic)));
    }

    @Override
    public String toString() {
        return "FamilyMember[hidden]";
    }
}
