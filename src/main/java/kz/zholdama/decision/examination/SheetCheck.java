package kz.zholdama.decision.examination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an examination must say to be of use; the screen asks for the same. */
@Component
public class SheetCheck {

    static final int MAX_TEXT = 1000;
    static final int MAX_LINES = 50;

    private final Clock clock;

    /** What may be wrong; each has its message. */
    private enum Reason {
        DISCREPANCY_OF_WHAT,
        DISCREPANCY_WITHOUT_TEXT,
        INQUIRY_WITHOUT_BODY,
        INQUIRY_WITHOUT_DAY,
        ANSWER_INCOMPLETE,
        ANSWERED_BEFORE_ASKED,
        PARTICIPATION_IN_WHAT,
        PARTICIPATION_WITHOUT_DAY,
        PARTICIPATION_WITHOUT_REFERRAL,
        STARTED_BEFORE_REFERRAL,
        PARTICIPATION_ENDS_EARLY,
        LEFT_BEFORE_START,
        LEFT_AFTER_END,
        RUNNING_THOUGH_LEFT,
        REREGISTERED_BEFORE_LEAVING,
        HEARING_INCOMPLETE,
        CONSENT_INCOMPLETE,
        DAY_AHEAD,
        TEXT_TOO_LONG,
        TOO_MANY_LINES,
        TEXT_HIDDEN,
        NAME_WRONG;

        /** @param field of the entry, by the name of its component; null for none in particular */
        private InvalidInput of(@Nullable String field) {
            return new InvalidInput(List.of(Problem.of(field, "decision.sheet.error." + name())));
        }
    }

    SheetCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param before as it is saved: a participation recorded when less was asked stays
     * @throws InvalidInput with the first thing that is missing or wrong
     */
    public void check(ExaminationSheet sheet, ExaminationSheet before) {
        require(
                sheet.discrepancies().size() <= MAX_LINES
                        && sheet.inquiries().size() <= MAX_LINES
                        && sheet.participations().size() <= MAX_LINES
                        && sheet.leavings().size() <= MAX_LINES,
                Reason.TOO_MANY_LINES,
                null);
        sheet.discrepancies().forEach(SheetCheck::discrepancy);
        sheet.inquiries().forEach(this::inquiry);
        sheet.participations().stream()
                .filter(past -> !before.participations().contains(past))
                .forEach(this::participation);
        sheet.leavings().forEach(leaving -> notAhead(leaving.reregisteredOn(), "reregisteredOn"));
        fits(sheet.note(), "note");
        if (sheet.hearing() != null) {
            hearing(sheet.hearing());
        }
        if (sheet.representativeConsent() != null
                && sheet.representativeConsent().given()) {
            consent(sheet.representativeConsent());
        }
    }

    private void hearing(Hearing held) {
        require(held.on() != null, Reason.HEARING_INCOMPLETE, "on");
        require(held.outcome() != null, Reason.HEARING_INCOMPLETE, "outcome");
        require(
                held.outcome() != Hearing.Response.HEARD || hasText(held.statement()),
                Reason.HEARING_INCOMPLETE,
                "statement");
        notAhead(held.on(), "on");
        fits(held.statement(), "statement");
    }

    private void consent(RepresentativeConsent given) {
        require(hasText(given.name()), Reason.CONSENT_INCOMPLETE, "name");
        require(hasText(given.relation()), Reason.CONSENT_INCOMPLETE, "relation");
        require(given.givenOn() != null, Reason.CONSENT_INCOMPLETE, "givenOn");
        notAhead(given.givenOn(), "givenOn");
        fits(given.name(), "name");
        require(FullName.problem(given.name()).isEmpty(), Reason.NAME_WRONG, "name");
        fits(given.relation(), "relation");
    }

    private static void discrepancy(Discrepancy found) {
        require(found.document() != null || hasText(found.field()), Reason.DISCREPANCY_OF_WHAT, "field");
        require(hasText(found.whatIsWrong()), Reason.DISCREPANCY_WITHOUT_TEXT, "whatIsWrong");
        fits(found.field(), "field");
        fits(found.whatIsWrong(), "whatIsWrong");
    }

    private void inquiry(Inquiry inquiry) {
        require(hasText(inquiry.body()), Reason.INQUIRY_WITHOUT_BODY, "body");
        require(inquiry.askedOn() != null, Reason.INQUIRY_WITHOUT_DAY, "askedOn");
        notAhead(inquiry.askedOn(), "askedOn");
        notAhead(inquiry.answeredOn(), "answeredOn");
        require((inquiry.positive() == null) == (inquiry.answeredOn() == null), Reason.ANSWER_INCOMPLETE, "answeredOn");
        require(
                !Boolean.FALSE.equals(inquiry.positive()) || hasText(inquiry.answer()),
                Reason.ANSWER_INCOMPLETE,
                "answer");
        require(
                inquiry.answeredOn() == null || !inquiry.answeredOn().isBefore(inquiry.askedOn()),
                Reason.ANSWERED_BEFORE_ASKED,
                "answeredOn");
        fits(inquiry.body(), "body");
        fits(inquiry.answer(), "answer");
    }

    private void participation(Participation past) {
        require(past.measure() != null, Reason.PARTICIPATION_IN_WHAT, "measure");
        require(past.referredOn() != null, Reason.PARTICIPATION_WITHOUT_REFERRAL, "referredOn");
        notAhead(past.referredOn(), "referredOn");
        var from = past.from();
        if (from == null) {
            throw Reason.PARTICIPATION_WITHOUT_DAY.of("from");
        }
        require(!from.isBefore(past.referredOn()), Reason.STARTED_BEFORE_REFERRAL, "from");
        require(past.to() == null || !past.to().isBefore(from), Reason.PARTICIPATION_ENDS_EARLY, "to");
        notAhead(past.leftOn(), "leftOn");
        require(past.leftOn() == null || !past.leftOn().isBefore(from), Reason.LEFT_BEFORE_START, "leftOn");
        require(
                past.leftOn() == null || past.to() == null || !past.leftOn().isAfter(past.to()),
                Reason.LEFT_AFTER_END,
                "leftOn");
        require(past.leftOn() == null || !past.running(), Reason.RUNNING_THOUGH_LEFT, "leftOn");
        notAhead(past.reregisteredOn(), "reregisteredOn");
        require(
                past.reregisteredOn() == null
                        || past.leftOn() != null && !past.reregisteredOn().isBefore(past.leftOn()),
                Reason.REREGISTERED_BEFORE_LEAVING,
                "reregisteredOn");
        fits(past.source(), "source");
    }

    private void notAhead(@Nullable LocalDate day, String field) {
        require(day == null || !day.isAfter(LocalDate.now(clock)), Reason.DAY_AHEAD, field);
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void fits(@Nullable String text, String field) {
        require(text == null || text.length() <= MAX_TEXT, Reason.TEXT_TOO_LONG, field);
        require(PlainText.problem(text).isEmpty(), Reason.TEXT_HIDDEN, field);
    }

    private static void require(boolean fine, Reason reason, @Nullable String field) {
        if (!fine) {
            throw reason.of(field);
        }
    }
}
