package kz.zholdama.measure.resettlement;

/** A family member who moves too, as the referral prints him: "Родственное отношение к заявителю / фамилия, имя, отчество". */
public record Relative(String relation, String name) {

    public String line() {
        return relation + " / " + name;
    }

    @Override
    public String toString() {
        return "Relative[hidden]";
    }
}
