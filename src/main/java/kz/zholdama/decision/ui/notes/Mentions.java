package kz.zholdama.decision.ui.notes;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zholdama.decision.notes.Note;
import kz.zholdama.platform.security.Actor;

/** Colleagues in a text that is being typed: by name there, by account where it is stored. */
final class Mentions {

    private final Map<String, Long> ids = new LinkedHashMap<>();

    Mentions() {}

    /** Those whom a note speaks to already. */
    Mentions(Note note) {
        note.names().forEach((id, name) -> ids.put(name, id));
    }

    /** How he is called in the text; with his post, when somebody of the same name is there. */
    String name(Actor colleague) {
        var other = ids.get(colleague.name());
        var name = other == null || other.equals(colleague.staffId())
                ? colleague.name()
                : colleague.name() + " (" + colleague.position() + ")";
        ids.put(name, colleague.staffId());
        return name;
    }

    /** A longer name goes first, of which a shorter one may be the beginning. */
    String stored(String typed) {
        var stored = typed;
        for (var name : ids.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            stored = stored.replace("@" + name, "@[" + ids.get(name) + "]");
        }
        return stored;
    }
}
