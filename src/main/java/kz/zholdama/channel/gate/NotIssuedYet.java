package kz.zholdama.channel.gate;

/** The application has no signed result in force: it is still considered, or the result was annulled. */
public class NotIssuedYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotIssuedYet() {
        super(null, null, false, false);
    }
}
