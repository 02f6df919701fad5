package kz.zholdama.platform.security;

/** Says whether a session begun earlier may go on: asked at every request, so that a lock works at once and on every node. */
public interface SessionGuard {

    /** @param staff as he was at sign-in */
    boolean mayGoOn(StaffPrincipal staff);
}
