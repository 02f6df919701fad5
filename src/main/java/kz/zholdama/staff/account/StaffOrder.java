package kz.zholdama.staff.account;

/** How a list of accounts is sorted; those that are equal by it stand by name. */
public record StaffOrder(By by, boolean ascending) {

    public static final StaffOrder BY_NAME = new StaffOrder(By.NAME, true);

    /** What accounts can be sorted by. */
    public enum By {
        STATE,
        NAME,
        USERNAME,
        POSITION,
        CENTRE,
        LAST_LOGIN
    }
}
