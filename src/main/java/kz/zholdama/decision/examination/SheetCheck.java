package kz.zholdama.decision.examination;

import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.ExaminationSheet.Hearing;
import kz.zholdama.decision.InvalidExamination;
import kz.zholdama.decision.InvalidExamination.Problem;
import kz.zholdama.eligibility.CaseFacts.Discrepancy;
import kz.zholdama.eligibility.CaseFacts.Inquiry;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.person.FullName;
import kz.zholdama.person.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an examination must say to be of use; the screen asks for the same. */
@Component
public class SheetCheck {

    static final int MAX_TEXT = 1000;
    static final int MAX_LINES = 50;

    private final Clock clock;

    SheetCheck(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param before as it is saved: a participation recorded when less was asked stays
     * @throws InvalidExamination with the first thing that is missing or wrong
     */
    public void check(ExaminationSheet sheet, ExaminationSheet before) {
        require(
                sheet.discrepancies().size() <= MAX_LINES
                        && sheet.inquiries().size() <= MAX_LINES
                        && sheet.participations().size() <= MAX_LINES
                        && sheet.leavings().size() <= MAX_LINES,
                Problem.TOO_MANY_LINES);
        sheet.discrepancies().forEach(SheetCheck::discrepancy);
        sheet.inquiries().forEach(this::inquiry);
        sheet.participations().stream()
                .filter(past -> !before.participations().contains(past))
                .forEach(this::participation);
        sheet.leavings().forEach(leaving -> notAhead(leaving.reregisteredOn()));
        fits(sheet.note());
        if (sheet.hearing() != null) {
            hearing(sheet.hearing());
        }
        if (sheet.representativeConsent() != null
                && sheet.representativeConsent().given()) {
            consent(sheet.representativeConsent());
        }
    }

    private void hearing(Hearing held) {
        require(held.on() != null && held.outcome() != null, Problem.HEARING_INCOMPLETE);
        require(held.outcome() != Hearing.Response.HEARD || hasText(held.statement()), Problem.HEARING_INCOMPLETE);
        notAhead(held.on());
        fits(held.statement());
    }

    private void consent(RepresentativeConsent given) {
        require(
                hasText(given.name()) && hasText(given.relation()) && given.givenOn() != null,
                Problem.CONSENT_INCOMPLETE);
        notAhead(given.givenOn());
        fits(given.name());
        require(FullName.problem(given.name()).isEmpty(), Problem.NAME_WRONG);
        fits(given.relation());
    }

    private static void discrepancy(Discrepancy found) {
        require(found.document() != null || hasText(found.field()), Problem.DISCREPANCY_OF_WHAT);
        require(hasText(found.whatIsWrong()), Problem.DISCREPANCY_WITHOUT_TEXT);
        fits(found.field());
        fits(found.whatIsWrong());
    }

    private void inquiry(Inquiry inquiry) {
        require(hasText(inquiry.body()), Problem.INQUIRY_WITHOUT_BODY);
        require(inquiry.askedOn() != null, Problem.INQUIRY_WITHOUT_DAY);
        notAhead(inquiry.askedOn());
        notAhead(inquiry.answeredOn());
        require((inquiry.positive() == null) == (inquiry.answeredOn() == null), Problem.ANSWER_INCOMPLETE);
        require(!Boolean.FALSE.equals(inquiry.positive()) || hasText(inquiry.answer()), Problem.ANSWER_INCOMPLETE);
        require(
                inquiry.answeredOn() == null || !inquiry.answeredOn().isBefore(inquiry.askedOn()),
                Problem.ANSWERED_BEFORE_ASKED);
        fits(inquiry.body());
        fits(inquiry.answer());
    }

    private void participation(Participation past) {
        require(past.measure() != null, Problem.PARTICIPATION_IN_WHAT, "measure");
        require(past.referredOn() != null, Problem.PARTICIPATION_WITHOUT_REFERRAL, "referredOn");
        notAhead(past.referredOn(), "referredOn");
        var from = past.from();
        if (from == null) {
            throw new InvalidExamination(Problem.PARTICIPATION_WITHOUT_DAY, "from");
        }
        require(!from.isBefore(past.referredOn()), Problem.STARTED_BEFORE_REFERRAL, "from");
        require(past.to() == null || !past.to().isBefore(from), Problem.PARTICIPATION_ENDS_EARLY, "to");
        notAhead(past.leftOn(), "leftOn");
        require(past.leftOn() == null || !past.leftOn().isBefore(from), Problem.LEFT_BEFORE_START, "leftOn");
        require(
                past.leftOn() == null || past.to() == null || !past.leftOn().isAfter(past.to()),
                Problem.LEFT_AFTER_END,
                "leftOn");
        require(past.leftOn() == null || !past.running(), Problem.RUNNING_THOUGH_LEFT, "leftOn");
        notAhead(past.reregisteredOn(), "reregisteredOn");
        require(
                past.reregisteredOn() == null
                        || past.leftOn() != null && !past.reregisteredOn().isBefore(past.leftOn()),
                Problem.REREGISTERED_BEFORE_LEAVING,
                "reregisteredOn");
        fits(past.source());
    }

    private void notAhead(@Nullable LocalDate day) {
        notAhead(day, null);
    }

    private void notAhead(@Nullable LocalDate day, @Nullable String field) {
        require(day == null || !day.isAfter(LocalDate.now(clock)), Problem.DAY_AHEAD, field);
    }

    private static boolean hasText(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static void fits(@Nullable String text) {
        require(text == null || text.length() <= MAX_TEXT, Problem.TEXT_TOO_LONG);
        require(PlainText.problem(text).isEmpty(), Problem.TEXT_HIDDEN);
    }

    private static void require(boolean fine, Problem problem) {
        require(fine, problem, null);
    }

    private static void require(boolean fine, Problem problem, @Nullable String field) {
        if (!fine) {
            throw new InvalidExamination(problem, field);
        }
    }
}
