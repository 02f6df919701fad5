package kz.zholdama.register;

/**
 * Whose lines stand in the register.
 *
 * @param id   of the account
 * @param name as it stands in one of the lines
 */
public record RegisterStaff(long id, String name) {

    @Override
    public String toString() {
        return "RegisterStaff[" + id + "]";
    }
}
