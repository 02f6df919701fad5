package kz.zholdama.channel.reading;

import java.util.ArrayList;
import java.util.List;

/** What was sent can be read, but not taken; told member by member. Nothing was stored. */
public final class WrongRequest extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int MOST = 100;

    private final transient List<Wrong> all;
    private final boolean parameters;

    private WrongRequest(List<Wrong> all, boolean parameters) {
        super(null, null, false, false); // told to who asked, and to nobody else
        this.all = List.copyOf(all);
        this.parameters = parameters;
    }

    public static WrongRequest ofMembers(List<Wrong> found) {
        var told = new ArrayList<Wrong>();
        for (var one : found) {
            if (told.size() < MOST && told.stream().noneMatch(one::isWithin)) {
                told.add(one);
            }
        }
        return new WrongRequest(told, false);
    }

    public static WrongRequest ofParameters(List<Wrong> found) {
        return new WrongRequest(found, true);
    }

    public List<Wrong> all() {
        return all;
    }

    /** Whether parameters of the address are wrong, and not members of what was sent. */
    public boolean isOfParameters() {
        return parameters;
    }
}
