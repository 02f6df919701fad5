package kz.zholdama.referral;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.person.PlainText;
import kz.zholdama.referral.InvalidEntry.Problem;

/**
 * What a specialist may enter about a referral: nothing happened before it was issued, nothing that has happened lies
 * ahead, and a slip says how long.
 */
final class EntryChecks {

    static final int LONGEST_TEXT = 500;
    private static final int LONGEST_NUMBER = 60;
    /** No programme runs longer; the limit of the measure's own programme comes first. */
    private static final int MOST_MONTHS = 36;

    private final LocalDate referredOn;
    private final LocalDate today;
    private final int mostMonths;
    private final List<Problem> problems = new ArrayList<>();

    /** @param programmeMonths limit of the measure's programme, null for none */
    EntryChecks(LocalDate referredOn, LocalDate today, Integer programmeMonths) {
        this.referredOn = referredOn;
        this.today = today;
        this.mostMonths = programmeMonths == null ? MOST_MONTHS : programmeMonths;
    }

    EntryChecks slip(ReturnSlip slip, LocalDate receivedOn) {
        switch (slip) {
            case ReturnSlip.Enrolment it -> {
                paper("orderDate", it.orderDate(), "orderNumber", it.orderNumber());
                training(it.qualification(), it.months(), it.orderDate(), it.until());
            }
            case ReturnSlip.EmployerTraining it -> {
                paper("orderDate", it.orderDate(), "orderNumber", it.orderNumber());
                training(it.qualification(), it.months(), it.orderDate(), it.until());
            }
            case ReturnSlip.Employment it -> {
                oneOfTwoPapers(it);
                text("position", it.position());
                months(it.months());
                employment(it);
            }
            case ReturnSlip.Resettled it -> {
                paper("contractDate", it.contractDate(), "contractNumber", it.contractNumber());
                paper("orderDate", it.orderDate(), "orderNumber", it.orderNumber());
                present("housing", it.housing());
                text("settlement", it.settlement());
                optional("employer", it.employer());
                optional("employerAddress", it.employerAddress());
                optional("employerPhone", it.employerPhone());
            }
        }
        happened("receivedOn", receivedOn);
        return this;
    }

    EntryChecks notTaken(NotTaken it) {
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
    EntryChecks leaving(Leaving it, LocalDate endsOn) {
        happened("leftOn", it.leftOn());
        if (it.leftOn() != null && endsOn != null && it.leftOn().isAfter(endsOn)) {
            add("leftOn", "referral.problem.after-end", endsOn);
        }
        if (Boolean.TRUE.equals(it.goodReason())) {
            text("note", it.note());
        } else {
            optional("note", it.note());
        }
        if (it.reregisteredOn() != null) {
            if (it.leftOn() != null && it.reregisteredOn().isBefore(it.leftOn())) {
                add("reregisteredOn", "referral.problem.before-leaving", it.leftOn());
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

    /** @throws InvalidEntry when something was wrong */
    void demand() {
        if (!problems.isEmpty()) {
            throw new InvalidEntry(problems);
        }
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void training(String qualification, Integer months, LocalDate orderDate, LocalDate until) {
        text("qualification", qualification);
        months(months);
        if (present("until", until)) {
            var begin = orderDate == null ? referredOn : orderDate;
            if (!until.isAfter(begin)) {
                add("until", "referral.problem.not-after", begin);
            } else if (months != null && until.isAfter(begin.plusMonths(months + 2L))) {
                add("until", "referral.problem.longer-than-months", months);
            }
        }
    }

    private void employment(ReturnSlip.Employment it) {
        if (present("from", it.from()) && it.from().isBefore(referredOn)) {
            add("from", "referral.problem.before-referral", referredOn);
        }
        if (!present("to", it.to()) || it.from() == null) {
            return;
        }
        if (!it.to().isAfter(it.from())) {
            add("to", "referral.problem.not-after", it.from());
        } else if (it.months() != null
                && Math.abs(ChronoUnit.DAYS.between(it.from().plusMonths(it.months()), it.to())) > 31) {
            add("to", "referral.problem.not-so-many-months", it.months());
        }
    }

    /** The employer sends the order, the contract, or both; of each that is begun both number and date. */
    private void oneOfTwoPapers(ReturnSlip.Employment it) {
        var contract = it.contractDate() != null || hasText(it.contractNumber());
        var order = it.orderDate() != null || hasText(it.orderNumber());
        if (!contract && !order) {
            add("contractNumber", "referral.problem.contract-or-order");
            add("orderNumber", "referral.problem.contract-or-order");
        }
        if (contract) {
            paper("contractDate", it.contractDate(), "contractNumber", it.contractNumber());
        }
        if (order) {
            paper("orderDate", it.orderDate(), "orderNumber", it.orderNumber());
        }
    }

    private void paper(String dateField, LocalDate date, String numberField, String number) {
        happened(dateField, date);
        if (!hasText(number)) {
            add(numberField, "referral.problem.missing");
        } else if (number.length() > LONGEST_NUMBER) {
            add(numberField, "referral.problem.too-long", LONGEST_NUMBER);
        }
        visible(numberField, number);
    }

    private void happened(String field, LocalDate day) {
        if (!present(field, day)) {
            return;
        }
        if (day.isBefore(referredOn)) {
            add(field, "referral.problem.before-referral", referredOn);
        } else if (day.isAfter(today)) {
            add(field, "referral.problem.ahead");
        }
    }

    private void months(Integer months) {
        if (present("months", months) && (months < 1 || months > mostMonths)) {
            add("months", "referral.problem.months", mostMonths);
        }
    }

    private void text(String field, String text) {
        if (!hasText(text)) {
            add(field, "referral.problem.missing");
        } else {
            optional(field, text);
        }
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }

    private void optional(String field, String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            add(field, "referral.problem.too-long", LONGEST_TEXT);
        }
        visible(field, text);
    }

    private void visible(String field, String text) {
        PlainText.problem(text).ifPresent(problem -> add(field, problem.messageKey()));
    }

    private boolean present(String field, Object value) {
        if (value == null) {
            add(field, "referral.problem.missing");
        }
        return value != null;
    }

    private void add(String field, String key, Object... arguments) {
        problems.add(new Problem(field, key, arguments));
    }
}
