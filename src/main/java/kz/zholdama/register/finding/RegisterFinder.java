package kz.zholdama.register.finding;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.zholdama.intake.search.FoundCases;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Ordering;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterEntry;
import kz.zholdama.register.RegisterEntry_;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterQuery.Lateness;
import org.hibernate.query.restriction.Restriction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Puts a question to the register together, and says by which index it is answered: that of the filter which leaves the fewest
 * lines, in the order of the list. What the other filters look at stands in the index too.
 */
@Component
class RegisterFinder {

    private static final KeyedList.Line<RegisterEntry, RegisterLine> LINE = KeyedList.lineOf(RegisterLine.class);

    /** What stands for several statuses, between which no index is in the order of the list: they are looked at on its way. */
    private static final Map<String, List<String>> SEVERAL = Map.of(
            RegisterLine.TAKEN, List.of("PLACED", "LEFT", "COMPLETED"),
            RegisterLine.SLIP_BACK, List.of("PLACED", "LEFT", "COMPLETED", "NOT_TAKEN", RegisterLine.ANNULLED));

    private final FoundCases cases;
    private final Clock clock;

    RegisterFinder(FoundCases cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /** @param centreId null for all centres */
    KeyedList<RegisterEntry, RegisterLine> lines(RegisterQuery wanted, @Nullable Long centreId) {
        var all = new ArrayList<Restriction<RegisterEntry>>();
        all.add(Restriction.equal(RegisterEntry_.kind, wanted.kind()));
        if (centreId != null) {
            all.add(Restriction.equal(RegisterEntry_.centreId, centreId));
        }
        filters(wanted, all);
        period(wanted, all);
        var index = index(wanted, centreId);
        var text = wanted.text().strip();
        if (!text.isEmpty()) {
            index = typed(wanted.kind(), text, centreId, all) ? byWords(wanted, centreId, index) : null;
        }
        var list = new KeyedList<>(RegisterEntry.class, Restriction.all(all), LINE, order(wanted));
        return index == null ? list : list.by(index);
    }

    private void filters(RegisterQuery wanted, List<Restriction<RegisterEntry>> all) {
        if (wanted.measure() != null) {
            all.add(Restriction.equal(RegisterEntry_.measure, wanted.measure()));
        }
        if (wanted.status() != null) {
            all.add(status(wanted.status()));
        }
        if (wanted.channel() != null) {
            all.add(Restriction.equal(RegisterEntry_.channel, wanted.channel()));
        }
        if (wanted.staffId() != null) {
            all.add(Restriction.equal(RegisterEntry_.staffId, wanted.staffId()));
        }
        if (wanted.employerId() != null) {
            all.add(Restriction.equal(RegisterEntry_.employerId, wanted.employerId()));
        }
        if (wanted.ground() != null) {
            all.add(
                    wanted.kind() == EntryKind.REFUSAL
                            ? Where.has(
                                    RegisterEntry_.groundNames, wanted.ground().name())
                            : Where.in(RegisterEntry_.recordId, List.of()));
        }
        if (wanted.lateness() == Lateness.DECIDED_LATE) {
            all.add(Restriction.equal(RegisterEntry_.late, true));
        } else if (wanted.lateness() == Lateness.IN_TIME) {
            all.add(Restriction.equal(RegisterEntry_.late, false));
        } else if (wanted.lateness() == Lateness.OVERDUE) {
            all.add(Where.past(RegisterEntry_.openDue, LocalDateTime.now(clock)));
        }
    }

    private static Restriction<RegisterEntry> status(String wanted) {
        var several = SEVERAL.get(wanted);
        if (several == null) {
            return Restriction.equal(RegisterEntry_.status, wanted);
        }
        var one = Where.in(RegisterEntry_.status, several);
        return wanted.equals(RegisterLine.SLIP_BACK)
                ? Restriction.all(List.of(one, Restriction.notNull(RegisterEntry_.slipReceivedOn)))
                : one;
    }

    private void period(RegisterQuery wanted, List<Restriction<RegisterEntry>> all) {
        var zone = clock.getZone();
        if (wanted.from() != null) {
            all.add(Where.from(
                    RegisterEntry_.at, wanted.from().atStartOfDay(zone).toInstant()));
        }
        if (wanted.to() != null) {
            all.add(Where.earlier(
                    RegisterEntry_.at,
                    wanted.to().plusDays(1).atStartOfDay(zone).toInstant()));
        }
    }

    /** @return whether the list is still read in its order, as many lines are meant */
    private boolean typed(EntryKind kind, String text, @Nullable Long centreId, List<Restriction<RegisterEntry>> all) {
        if (kind.isNumbered() && cases.isNumber(text)) {
            all.add(numbered(SearchText.latin(text)));
            return false;
        }
        switch (cases.among(text, centreId)) {
            case FoundCases.OfPerson(var person) ->
                all.add(Where.in(RegisterEntry_.applicantId, person.stream().toList()));
            case FoundCases.Few(var ids) -> all.add(Where.in(RegisterEntry_.applicationId, ids));
            case FoundCases.Numbered(var part) -> all.add(Restriction.contains(RegisterEntry_.number, part));
            case FoundCases.Named(var beginnings) -> {
                beginnings.forEach(word -> all.add(Restriction.contains(RegisterEntry_.searchWords, " " + word)));
                return true;
            }
        }
        return false;
    }

    /** What begins with a letter is the beginning of a number; other digits are what one ends with. */
    private static Restriction<RegisterEntry> numbered(String text) {
        var end = text.substring(text.lastIndexOf('-') + 1);
        return Character.isLetter(text.charAt(0)) || !end.matches("\\d{1,9}")
                ? Restriction.startsWith(RegisterEntry_.number, text)
                : Restriction.all(List.of(
                        Restriction.equal(RegisterEntry_.numberEnd, Integer.valueOf(end)),
                        Restriction.contains(RegisterEntry_.number, text)));
    }

    private static Ordering<RegisterEntry, RegisterLine> order(RegisterQuery wanted) {
        var up = wanted.ascending();
        Ordering<RegisterEntry, RegisterLine> by = switch (wanted.order()) {
            case AT -> Ordering.by(RegisterEntry_.at, RegisterLine::at, up);
            case NUMBER -> Ordering.by(RegisterEntry_.number, RegisterLine::number, up);
            case NAME -> Ordering.by(RegisterEntry_.applicantName, RegisterLine::applicantName, up);
        };
        return by.then(RegisterEntry_.recordId, RegisterLine::recordId, up);
    }

    /** The words of names stand in the index of days alone, with what the other filters look at. */
    private static @Nullable String byWords(RegisterQuery wanted, @Nullable Long centreId, @Nullable String index) {
        return index == null || wanted.order() != RegisterQuery.Order.AT || wanted.employerId() != null
                ? index
                : "register_day" + (centreId == null ? "_all" : "");
    }

    /** @return null for what few lines are left of, which the database finds by itself */
    private static @Nullable String index(RegisterQuery wanted, @Nullable Long centreId) {
        var everywhere = centreId == null ? "_all" : "";
        return switch (wanted.order()) {
            case NUMBER -> "register_number" + everywhere;
            case NAME -> "register_name" + everywhere;
            case AT -> {
                if (wanted.ground() != null || wanted.lateness() == Lateness.OVERDUE) {
                    yield null;
                }
                if (wanted.employerId() != null) {
                    yield "register_employer";
                }
                if (wanted.staffId() != null) {
                    yield "register_staff";
                }
                if (wanted.lateness() != null) {
                    yield "register_late" + everywhere;
                }
                if (wanted.status() != null && !SEVERAL.containsKey(wanted.status())) {
                    yield (wanted.measure() == null ? "register_status" : "register_pair") + everywhere;
                }
                if (wanted.measure() != null) {
                    yield "register_measure" + everywhere;
                }
                yield (wanted.channel() != null ? "register_channel" : "register_day") + everywhere;
            }
        };
    }
}
