package kz.zholdama.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Tells what the framework's script in an open page asks from what a person opens. */
public final class OpenPage {

    private static final String PURPOSE = "v-r";

    private OpenPage() {}

    public static boolean asks(HttpServletRequest request) {
        return request.getParameter(PURPOSE) != null;
    }

    /** The first of its requests, which begins a session where there is none. */
    public static boolean begins(HttpServletRequest request) {
        return "init".equals(request.getParameter(PURPOSE));
    }

    /** That the page is still open, whether or not anybody is at it. */
    public static boolean beats(HttpServletRequest request) {
        return "heartbeat".equals(request.getParameter(PURPOSE));
    }
}
