package kz.zholdama.intake.registration;

import java.util.List;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.measure.FieldProblem;
import kz.zholdama.measure.FieldProblems;

/**
 * What is wrong with one field of an application.
 *
 * @param step      where the field stands in the wizard
 * @param field     dotted name: {@code person.iin}, {@code details.family.2.lastName}
 * @param key       message in the bundles
 * @param arguments of the message; never personal data
 */
public record Problem(IntakeStep step, String field, String key, List<Object> arguments) {

    /** Before the name that a kind gives to a field of its details. */
    public static final String DETAILS = "details.";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static List<Problem> of(IntakeStep step, FieldProblems problems) {
        return problems.found().stream()
                .map(one -> new Problem(step, one.field(), one.key(), one.arguments()))
                .toList();
    }

    static Problem ofDetails(FieldProblem one) {
        return new Problem(IntakeStep.DETAILS, DETAILS + one.field(), one.key(), one.arguments());
    }
}
