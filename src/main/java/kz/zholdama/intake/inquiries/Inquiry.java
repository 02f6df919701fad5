package kz.zholdama.intake.inquiries;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.security.Actor;

/**
 * What was asked about a person, and how it stands.
 *
 * @param wrongCode whether the code that was typed last was not that of the message
 * @param again     whether a system that does not answer is asked again by itself
 */
public record Inquiry(
        long id,
        Iin about,
        Actor askedBy,
        Instant askedAt,
        InquiryState state,
        Instant since,
        boolean wrongCode,
        boolean again,
        InquiryAnswers answers) {

    /** Whether it is about whoever is typed now. */
    public boolean isAbout(Optional<Iin> typed) {
        return typed.filter(about::equals).isPresent();
    }

    /** Whether nothing is new since. */
    public boolean isAsTold(Inquiry before) {
        return state == before.state()
                && wrongCode == before.wrongCode()
                && again == before.again()
                && answers.equals(before.answers());
    }

    @Override
    public String toString() {
        return "Inquiry[" + id + "]";
    }
}
