package kz.zholdama.platform;

/**
 * A broken precondition that the person at the screen can act on. The message key is looked up in the bundles and shown
 * as it is; arguments hold no personal data.
 */
public abstract class UserFacingException extends RuntimeException {

    private final String messageKey;
    private final transient Object[] arguments;

    protected UserFacingException(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = arguments;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
