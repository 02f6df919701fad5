package kz.zholdama.staff.passwords;

import static kz.zholdama.platform.Argument.named;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a password must be like: long rather than intricate, and none of those that everyone tries first. */
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /** More is cut off by the hash. A Kazakh or Russian letter takes two. */
    public static final int MOST_BYTES = 72;

    public static final int FEWEST_DIFFERENT = 4;

    /** The heads of the published lists of leaked passwords, as far as they are long enough to be let in. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "qwertyuiop",
            "qwerty12345",
            "1q2w3e4r5t",
            "password12",
            "password123",
            "administrator",
            "admin12345",
            "zholdama123",
            "zholdama2026",
            "qazaqstan1",
            "kazakhstan",
            "kazakhstan1",
            "йцукенгшщз",
            "пароль12345",
            "құпиясөз123");

    private PasswordRules() {}

    /** @throws UnsuitablePassword saying what is wrong */
    public static void check(String username, String password) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw new UnsuitablePassword("staff.error.password-short", named("least", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new UnsuitablePassword("staff.error.password-long");
        }
        var folded = password.strip().toLowerCase(Locale.ROOT);
        if (folded.contains(username)) {
            throw new UnsuitablePassword("staff.error.password-username");
        }
        if (COMMON.contains(folded) || folded.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw new UnsuitablePassword("staff.error.password-common");
        }
    }
}
