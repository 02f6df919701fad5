package kz.zholdama.forms;

/** Who signs: "Должность, фамилия, имя, отчество (при его наличии)". */
public record Signatory(String position, String name) {

    /** One line, as the referrals print it. */
    public String line() {
        return Values.joined(", ", position, name);
    }

    /** "Фамилия, имя, отчество (при его наличии), должность", the order of the acceptance stub (annex 1). */
    public String nameFirst() {
        return Values.joined(", ", name, position);
    }

    @Override
    public String toString() {
        return "Signatory[hidden]";
    }
}
