package kz.zholdama.decision.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A note of a case.
 *
 * @param text        with each colleague as {@code @[account id]}; empty when it was struck
 * @param names       of the colleagues in it, as they were called then, by account id
 * @param correctedAt null when it stands as it was written
 * @param isOpen      the reader may still correct or strike it
 */
public record Note(
        long id,
        String text,
        Map<Long, String> names,
        Actor by,
        Instant writtenAt,
        @Nullable Instant correctedAt,
        boolean isStruck,
        boolean isOpen) {

    static final Pattern COLLEAGUE = Pattern.compile("@\\[(\\d{1,18})]");

    public Note {
        names = Map.copyOf(names);
    }

    /** A piece of the text, which is the name of a colleague or is not. */
    public record Piece(String text, boolean isColleague) {

        @Override
        public String toString() {
            return "Piece[hidden]";
        }
    }

    /** The text as it is read. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var found = COLLEAGUE.matcher(text);
        var from = 0;
        while (found.find()) {
            var name = names.get(Long.parseLong(found.group(1)));
            if (name != null) {
                pieces.add(new Piece(text.substring(from, found.start()), false));
                pieces.add(new Piece("@" + name, true));
                from = found.end();
            }
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return "Note[" + id + "]"; // it may speak of the citizen
    }
}
