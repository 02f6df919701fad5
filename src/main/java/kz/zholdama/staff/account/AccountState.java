package kz.zholdama.staff.account;

/** How an account stands towards signing in. */
public enum AccountState {
    ACTIVE,
    /** Waits for its one-time link to be used. */
    INVITED,
    /** For a while, after repeated failures. */
    LOCKED_OUT,
    /** By an administrator, until he opens it. */
    LOCKED,
    RETIRED
}
