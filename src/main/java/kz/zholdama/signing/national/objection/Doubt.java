package kz.zholdama.signing.national.objection;

import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.signing.national.Untold;

/** Why it cannot be told whether a certificate was revoked. Expected, so it knows no stack. */
public final class Doubt extends Exception {

    private final transient List<Untold> why;

    private Doubt(List<Untold> why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    public static Doubt of(Untold why) {
        return new Doubt(List.of(why));
    }

    /** This one, and what was tried after it. */
    public Doubt and(Doubt next) {
        return new Doubt(Stream.concat(why.stream(), next.why.stream()).toList());
    }

    public List<Untold> why() {
        return why;
    }
}
