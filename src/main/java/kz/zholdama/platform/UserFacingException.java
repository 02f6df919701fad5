package kz.zholdama.platform;

import java.util.List;

/**
 * A broken precondition that the person at the screen can act on. The message key is looked up in the bundles and shown
 * as it is; arguments hold no personal data.
 */
public abstract class UserFacingException extends RuntimeException {

    private final String messageKey;
    private final transient List<Argument> arguments;

    protected UserFacingException(String messageKey, Argument... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Argument> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
