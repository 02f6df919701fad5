package kz.zholdama.channel.reading;

/** What was sent is no JSON object at all: broken, in another encoding, with a member twice, too deep. */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unreadable() {
        super(null, null, false, false); // where it breaks would show what it holds
    }
}
