package kz.zholdama.channel.callbacks;

/** Why a call did not go through. The names are stored and part of message keys. */
public enum CallbackFailure {
    /** Nobody knows the name of the server. */
    NO_SUCH_HOST,
    /** It stands for an address of a network within, which is not called. */
    PRIVATE_ADDRESS,
    UNREACHABLE,
    TOO_SLOW,
    /** Its certificate is not good for its name. */
    NOT_SECURE,
    /** It sends elsewhere, where nobody goes. */
    REDIRECTED,
    /** It answered with a failure. */
    REPLIED,
    /** The secret cannot be had here: the key of this node is another one, or none. */
    NO_KEY,
    UNEXPECTED
}
