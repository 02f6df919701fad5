package kz.zholdama.intake;

/** A family member who moves too, as typed so far. */
public record TypedRelative(String relation, String lastName, String firstName, String patronymic) {

    @Override
    public String toString() {
        return "TypedRelative[hidden]";
    }
}
