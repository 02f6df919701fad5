package kz.zholdama.gateway;

import kz.zholdama.person.Iin;

/** Access control to personal data (КДП): has a person asked by the message of 1414 whether he may be asked about. */
public interface AccessConsent {

    boolean isConfigured();

    /**
     * Sends him the message.
     *
     * @param once names this question: asked with it again, no second message is sent
     */
    ConsentState ask(Iin person, String once);

    /** @param request of {@link ConsentState.Waiting} */
    ConsentState state(String request);

    /** @param code that the person read out */
    ConsentState confirm(String request, String code);
}
