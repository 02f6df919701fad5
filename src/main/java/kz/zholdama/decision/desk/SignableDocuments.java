package kz.zholdama.decision.desk;

import kz.zholdama.decision.SigningOrder;
import kz.zholdama.eligibility.Assessment;
import org.jspecify.annotations.Nullable;

/** Checks what a director wants to sign: one class for decisions, one for acts of annulment. */
public interface SignableDocuments {

    boolean take(SigningOrder order);

    /**
     * Locks the case and checks everything afresh; changes nothing.
     *
     * @param printed what a document that was printed before rests on, which must still hold; null for one that is to be
     *                printed now
     * @throws kz.zholdama.platform.UserFacingException when it may not be signed; says why
     */
    SignableDocument check(SigningOrder order, @Nullable Assessment printed);
}
