package kz.zholdama.platform.security;

/** What an account may do (product roles). An account may hold several, e.g. a director who also takes applications. */
public enum Role {
    SPECIALIST,
    DIRECTOR,
    ADMINISTRATOR,
    AUDITOR,
    INTEGRATION,
    /** Answers the telephone 1414: asks how a case stands, and nothing else (A2.10). */
    CONTACT_CENTRE;

    /** Name for annotations such as {@code @RolesAllowed}; kept equal to {@link #name()} by a test. */
    public static final String SPECIALIST_ROLE = "SPECIALIST";

    public static final String DIRECTOR_ROLE = "DIRECTOR";
    public static final String ADMINISTRATOR_ROLE = "ADMINISTRATOR";
    public static final String AUDITOR_ROLE = "AUDITOR";
    public static final String INTEGRATION_ROLE = "INTEGRATION";
    public static final String CONTACT_CENTRE_ROLE = "CONTACT_CENTRE";
}
