package kz.zholdama.channel.gate;

/** The same was sent before and is being worked on at this moment, here or on another node. */
public class StillInWork extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StillInWork() {
        super(null, null, false, false);
    }
}
