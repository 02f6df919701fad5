package kz.zholdama.referral;

import static kz.zholdama.platform.Argument.named;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipChecks;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist may enter and a host may send about a referral: nothing happened before it was issued, nothing that
 * has happened lies ahead, and a slip says how long.
 */
public final class EntryChecks implements SlipChecks {

    static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 60;
    /** No programme runs longer; the limit of the measure's own programme comes first. */
    private static final int MOST_MONTHS = 36;

    private final LocalDate referredOn;
    private final LocalDate today;
    private final int mostMonths;
    private final List<Problem> problems = new ArrayList<>();

    /** @param programmeMonths limit of the measure's programme, null for none */
    public EntryChecks(LocalDate referredOn, LocalDate today, @Nullable Integer programmeMonths) {
        this.referredOn = referredOn;
        this.today = today;
        this.mostMonths = programmeMonths == null ? MOST_MONTHS : programmeMonths;
    }

    public EntryChecks slip(SlipOfKind<?, ?> slips, ReturnSlip slip, LocalDate receivedOn) {
        slips.checkAny(slip, this);
        happened("receivedOn", receivedOn);
        return this;
    }

    public EntryChecks notTaken(NotTaken it) {
        present("reason", it.reason());
        happened("reportedOn", it.reportedOn());
        if (it.reason() == NotTaken.Reason.OTHER) {
            text("note", it.note());
        } else {
            optional("note", it.note());
        }
        return this;
    }

    /** @param endsOn last day of the measure, null for none */
    public EntryChecks leaving(Leaving it, @Nullable LocalDate endsOn) {
        happened("leftOn", it.leftOn());
        if (endsOn != null && isAfter(it.leftOn(), endsOn)) {
            add("leftOn", "referral.problem.after-end", named("day", endsOn));
        }
        return reason(it);
    }

    /** The same as a host tells it, who cannot record that it was completed. */
    public EntryChecks leavingOfHost(Leaving it, @Nullable LocalDate endsOn) {
        happened("leftOn", it.leftOn());
        if (endsOn != null && isAfter(it.leftOn(), endsOn)) {
            add("leftOn", "slip-online.problem.after-end", named("day", endsOn));
        }
        return reason(it);
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate last) {
        return day != null && day.isAfter(last);
    }

    private EntryChecks reason(Leaving it) {
        if (Boolean.TRUE.equals(it.goodReason())) {
            text("note", it.note());
        } else {
            optional("note", it.note());
        }
        if (it.reregisteredOn() != null) {
            if (it.leftOn() != null && it.reregisteredOn().isBefore(it.leftOn())) {
                add("reregisteredOn", "referral.problem.before-leaving", named("day", it.leftOn()));
            } else if (it.reregisteredOn().isAfter(today)) {
                add("reregisteredOn", "referral.problem.ahead");
            }
        }
        return this;
    }

    EntryChecks completion(LocalDate endedOn) {
        happened("endedOn", endedOn);
        return this;
    }

    @Override
    public LocalDate referredOn() {
        return referredOn;
    }

    /** @throws InvalidInput when something was wrong */
    public void demand() {
        InvalidInput.throwIfAny(problems);
    }

    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void paper(String dateField, @Nullable LocalDate date, String numberField, @Nullable String number) {
        happened(dateField, date);
        if (number == null || number.isBlank()) {
            add(numberField, "referral.problem.missing");
        } else if (number.length() > LONGEST_NUMBER) {
            add(numberField, "referral.problem.too-long", named("most", LONGEST_NUMBER));
        }
        visible(numberField, number);
    }

    private void happened(String field, @Nullable LocalDate day) {
        if (day == null) {
            add(field, "referral.problem.missing");
        } else if (day.isBefore(referredOn)) {
            add(field, "referral.problem.before-referral", named("day", referredOn));
        } else if (day.isAfter(today)) {
            add(field, "referral.problem.ahead");
        }
    }

    @Override
    public void months(String field, @Nullable Integer months) {
        if (months == null) {
            add(field, "referral.problem.missing");
        } else if (months < 1 || months > mostMonths) {
            add(field, "referral.problem.months", named("most", mostMonths));
        }
    }

    @Override
    public void text(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            add(field, "referral.problem.missing");
        } else {
            optional(field, text);
        }
    }

    @Override
    public void optional(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            add(field, "referral.problem.too-long", named("most", LONGEST_TEXT));
        }
        visible(field, text);
    }

    private void visible(String field, @Nullable String text) {
        PlainText.problem(text).ifPresent(problem -> add(field, problem.messageKey()));
    }

    @Override
    public boolean present(String field, @Nullable Object value) {
        if (value == null) {
            add(field, "referral.problem.missing");
        }
        return value != null;
    }

    @Override
    public void add(String field, String key, Argument... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }
}
