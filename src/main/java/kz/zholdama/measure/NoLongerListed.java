package kz.zholdama.measure;

/** A directory no longer has what was chosen in a field. */
public final class NoLongerListed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String field;

    public NoLongerListed(String field) {
        super("No longer listed: " + field);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
