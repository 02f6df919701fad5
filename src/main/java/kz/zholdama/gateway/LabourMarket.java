package kz.zholdama.gateway;

/**
 * AIS "Рынок труда", which is told of applications and their results (A2.8, last part). A message told twice under the same
 * number is one to it.
 */
public interface LabourMarket {

    /** Whether this installation hands anything over. */
    boolean isOffered();

    /** Whether it would be called now; it is left alone for a while after it failed. */
    boolean isOpen();

    /**
     * Waits for the answer, in bounded time and never within a transaction.
     *
     * @param number  by which it knows the message again
     * @param message in JSON; may hold personal data
     */
    Receipt handOver(long number, String message);

    /** What it said of a message. */
    sealed interface Receipt {

        record Taken() implements Receipt {}

        /** @param code why, in its words */
        record Refused(String code) implements Receipt {}

        /** Whether it took the message nobody knows. */
        record Failed(Failure why) implements Receipt {}

        /** It was not called: it is left alone. */
        record NotCalled() implements Receipt {}
    }
}
