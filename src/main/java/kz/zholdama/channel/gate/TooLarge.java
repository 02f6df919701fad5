package kz.zholdama.channel.gate;

/** More was sent than an application needs. */
public class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    public TooLarge() {
        super(null, null, false, false);
    }
}
