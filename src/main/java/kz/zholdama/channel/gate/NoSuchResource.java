package kz.zholdama.channel.gate;

/** There is none of this number, or it is not of who asks: neither is told from the other. */
public class NoSuchResource extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NoSuchResource() {
        super(null, null, false, false);
    }
}
