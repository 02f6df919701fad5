package kz.zholdama.intake;

import java.util.List;

/**
 * What is wrong with one field of an application.
 *
 * @param step      where the field stands in the wizard
 * @param field     dotted name: {@code person.iin}, {@code family.2.lastName}, {@code documents.HEALTH_CERTIFICATE.number}
 * @param key       message in the bundles
 * @param arguments of the message; never personal data
 */
public record Problem(IntakeStep step, String field, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }
}
