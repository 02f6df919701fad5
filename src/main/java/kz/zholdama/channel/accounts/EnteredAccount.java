package kz.zholdama.channel.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.calendar.Channel;
import kz.zholdama.channel.Scope;
import kz.zholdama.person.Bin;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator enters of an account.
 *
 * @param certificate SHA-256 of the client's certificate, hexadecimal, with colons or without; null where it calls by secret
 */
public record EnteredAccount(
        String name,
        @Nullable String bin,
        @Nullable Channel channel,
        Set<Scope> scopes,
        @Nullable String certificate) {

    public static final int LONGEST_NAME = 200;
    /** With a colon after each byte. */
    public static final int LONGEST_CERTIFICATE = 95;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** Applications are taken by these; at the centre people take them. */
    public static final List<Channel> CHANNELS = List.of(Channel.PORTAL, Channel.LABOUR_EXCHANGE);

    /** Digits alone; null for none. */
    @Nullable
    String fingerprint() {
        return certificate == null || certificate.isBlank()
                ? null
                : certificate.replaceAll("[\\s:]", "").toLowerCase(Locale.ROOT);
    }

    void check() {
        var problems = new ArrayList<Problem>();
        if (name == null || name.isBlank()) {
            problems.add(Problem.of("name", "channel.account.error.required"));
        }
        PlainText.problem(name).ifPresent(found -> problems.add(Problem.of("name", found.messageKey())));
        if (bin != null && !bin.isBlank()) {
            Bin.problem(bin).ifPresent(found -> problems.add(Problem.of("bin", "number.problem." + found.name())));
        }
        if (channel == null || !CHANNELS.contains(channel)) {
            problems.add(Problem.of("channel", "channel.account.error.required"));
        }
        if (scopes.isEmpty()) {
            problems.add(Problem.of("scopes", "channel.account.error.required"));
        }
        var digits = fingerprint();
        if (digits != null && !SHA256.matcher(digits).matches()) {
            problems.add(Problem.of("certificate", "channel.account.error.certificate"));
        }
        InvalidInput.throwIfAny(problems);
    }

    @Override
    public String toString() {
        return "EnteredAccount[hidden]";
    }
}
