package kz.zholdama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what the framework's script in an open page asks from what a person opens. By its address, not by its parameters: to look
 * for those would read what is sent, or fail over it.
 */
public final class OpenPage {

    private static final Pattern PURPOSE = Pattern.compile("(?:^|&)v-r=([^&]*)");

    private OpenPage() {}

    public static boolean asks(HttpServletRequest request) {
        return purpose(request).isPresent();
    }

    /** The first of its requests, which begins a session where there is none. */
    public static boolean begins(HttpServletRequest request) {
        return purpose(request).filter("init"::equals).isPresent();
    }

    /** That the page is still open, whether or not anybody is at it. */
    public static boolean beats(HttpServletRequest request) {
        return purpose(request).filter("heartbeat"::equals).isPresent();
    }

    private static Optional<String> purpose(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(PURPOSE::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
    }
}
