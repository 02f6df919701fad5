package kz.zholdama.directory.records;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.person.Bin;
import kz.zholdama.person.EmailAddress;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What holds for entered text in every directory: there where it must be, and no longer than its column. */
public final class Entered {

    private Entered() {}

    /** Every check, whatever the ones before found. @throws InvalidInput with all that is wrong */
    public static void all(Runnable... checks) {
        var problems = new ArrayList<Problem>();
        for (var check : checks) {
            collect(problems, check);
        }
        InvalidInput.throwIfAny(problems);
    }

    public static void collect(List<Problem> problems, Runnable check) {
        try {
            check.run();
        } catch (InvalidInput invalid) {
            problems.addAll(invalid.problems());
        }
    }

    public static void required(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "directory.field.required");
        }
        optional(field, value, longest);
    }

    public static void optional(String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            throw new InvalidInput(field, "directory.field.too-long", named("most", longest));
        }
        refuse(field, PlainText.problem(value));
    }

    /** An e-mail address, or none. */
    public static void email(String field, @Nullable String value) {
        refuse(field, EmailAddress.problem(value));
    }

    /** Somebody's full name. */
    public static void name(String field, String value, int longest) {
        required(field, value, longest);
        refuse(field, FullName.problem(value));
    }

    private static void refuse(String field, Optional<TextProblem> problem) {
        problem.ifPresent(found -> {
            throw new InvalidInput(field, found.messageKey());
        });
    }

    public static void bin(String field, String value) {
        problem(value).ifPresent(key -> {
            throw new InvalidInput(field, key);
        });
    }

    /** Key of what is wrong with a БИН. */
    static Optional<String> problem(String bin) {
        return Bin.problem(bin).map(problem -> "number.problem." + problem.name());
    }
}
