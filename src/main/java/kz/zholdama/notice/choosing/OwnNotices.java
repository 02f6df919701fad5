package kz.zholdama.notice.choosing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.sending.Ways;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever is signed in is told of by e-mail: nothing, until he chooses. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnNotices {

    private final ChoiceRows rows;
    private final Ways ways;
    private final CurrentStaff staff;

    OwnNotices(ChoiceRows rows, Ways ways, CurrentStaff staff) {
        this.rows = rows;
        this.ways = ways;
        this.staff = staff;
    }

    /** What comes to desks of his roles; nothing for who works in no centre. */
    public List<Occasion> offered() {
        return staff.get().centreId() == null
                ? List.of()
                : Stream.of(Occasion.values())
                        .filter(occasion -> occasion.recipient().roles().stream()
                                .anyMatch(role -> staff.get().has(role)))
                        .toList();
    }

    @Transactional(readOnly = true)
    public Set<Occasion> chosen() {
        return rows.of(staff.actor().staffId()).stream()
                .filter(offered()::contains)
                .collect(Collectors.toSet());
    }

    /** Of what is offered exactly these from now on. */
    @Transactional
    public void choose(Set<Occasion> wanted) {
        var own = staff.actor().staffId();
        for (var occasion : offered()) {
            if (wanted.contains(occasion)) {
                rows.add(own, occasion);
            } else {
                rows.remove(own, occasion);
            }
        }
    }

    /** Whether this installation sends mail; otherwise its administrator has what was written. */
    public boolean areSent() {
        return ways.configured().stream().anyMatch(way -> !way.isBrief());
    }
}
