package kz.zholdama.notice.sending;

import kz.zholdama.notice.Failure;

/** What became of an attempt to send a notice. {@code reply} is the code with which the server answered, or empty. */
public sealed interface Outcome {

    record Sent() implements Outcome {}

    /** For good: trying again would bring the same. */
    record Refused(String reply) implements Outcome {}

    /** @param wayIsDown nothing else would go through either */
    record NotNow(Failure why, String reply, boolean wayIsDown) implements Outcome {}
}
