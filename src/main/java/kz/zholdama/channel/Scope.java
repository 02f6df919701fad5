package kz.zholdama.channel;

/** What an account of a channel may do; named as OAuth names scopes. The names of the constants are stored. */
public enum Scope {
    APPLICATIONS_WRITE("applications:write"),
    APPLICATIONS_READ("applications:read"),
    RESULTS_READ("results:read");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** {@code applications:write} */
    public String code() {
        return code;
    }
}
