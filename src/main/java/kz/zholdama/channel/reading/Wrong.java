package kz.zholdama.channel.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;

/**
 * One thing that is wrong with what was sent.
 *
 * @param at        JSON pointer of the member (RFC 6901), or the name of a parameter
 * @param key       text key of the message
 * @param arguments of the message; no personal data
 */
public record Wrong(String at, String key, List<Argument> arguments) {

    private static final String TYPED = "person.";
    private static final Pattern NAMED = Pattern.compile("\\.(?:problem|error)\\.([^.]+)");

    public static Wrong of(String at, String key, Argument... arguments) {
        return new Wrong(at, key, List.of(arguments));
    }

    /** What a service found, whose fields are named as the members are: {@code details.family[2].lastName}. */
    public static Wrong of(Problem problem) {
        var field = problem.field() == null ? "" : problem.field();
        return new Wrong(
                field.isEmpty()
                        ? ""
                        : "/"
                                + field.replace("].", "/")
                                        .replaceAll("[.\\[]", "/")
                                        .replace("]", ""),
                problem.key(),
                problem.arguments());
    }

    /** The same of a specialist's screens, which call the applicant a person. */
    public static Wrong ofTyped(Problem problem) {
        var field = problem.field();
        return of(
                field != null && field.startsWith(TYPED)
                        ? problem.beside("applicant." + field.substring(TYPED.length()))
                        : problem);
    }

    /** Stable, for programs: what the key names. {@code intake.problem.too-long} is {@code TOO_LONG}. */
    public String code() {
        var named = NAMED.matcher(key);
        return (named.find() ? named.group(1) : key.substring(key.lastIndexOf('.') + 1))
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    /** Whether it lies within another one: nothing more can be told of it. */
    boolean isWithin(Wrong other) {
        return at.equals(other.at) || at.startsWith(other.at + "/");
    }
}
