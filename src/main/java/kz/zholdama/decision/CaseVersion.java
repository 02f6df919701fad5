package kz.zholdama.decision;

/**
 * What a screen shows of a case: the versions of the application and of its examination. Every command gives it back, so
 * that whoever acts on an outdated screen is told.
 *
 * @param examination {@link #NOT_EXAMINED} before anything was recorded
 */
public record CaseVersion(long application, long examination) {

    public static final long NOT_EXAMINED = -1;
}
