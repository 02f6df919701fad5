package kz.zholdama.forms;

/** Who signs: "Должность, фамилия, имя, отчество (при его наличии)". */
public record Signatory(String position, String name) {

    /** One line, as the referrals print it. */
    public String line() {
        return Values.joined(", ", position, name);
    }

    @Override
    public String toString() {
        return "Signatory[hidden]";
    }
}
