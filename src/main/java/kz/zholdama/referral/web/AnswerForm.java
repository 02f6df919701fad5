package kz.zholdama.referral.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.platform.Problem;
import kz.zholdama.referral.Leaving;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.online.HostAnswer;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.referral.online.SentSlipFile;
import kz.zholdama.referral.online.SentStatus;
import kz.zholdama.referral.online.SlipSheet;
import org.jspecify.annotations.Nullable;

/** The fields of one answer, of what it says and of who gives it, and what was typed into them, read. */
final class AnswerForm {

    private static final String SENDER = "sender";
    private static final String PHONE = "senderPhone";
    private static final List<SlipQuestion> WHO = List.of(
            SlipQuestion.text(SENDER).labelled("slip-online.sender").thatIsExpected(),
            SlipQuestion.text(PHONE).labelled("slip-online.senderPhone"));

    private final HostAnswer answer;
    private final SlipSheet sheet;
    private final SlipOfKind<?, ?> own;
    private final List<SlipQuestion> questions;

    AnswerForm(HostAnswer answer, SlipSheet sheet, Kinds kinds) {
        this.answer = answer;
        this.sheet = sheet;
        this.own = kinds.of(SlipOfKind.class, sheet.referral().measure());
        this.questions = answer.questions(own);
    }

    /** Filled with what was sent back, or else with what the referral says already. */
    List<PageField> filled(Locale language) {
        var sentBack = sheet.last().filter(one -> one.status() == SentStatus.SENT_BACK);
        return both(
                PageField.filled(questions, before(sentBack), language),
                PageField.filled(WHO, sentBack.map(AnswerForm::who).orElse(Map.of()), language));
    }

    private @Nullable Object before(Optional<SentSlipFile> sentBack) {
        var reported = sentBack.map(SentSlipFile::reported).orElse(Reported.NONE);
        return switch (answer) {
            case SLIP ->
                reported.slip() == null ? own.expectedAny(sheet.referral().place()) : reported.slip();
            case NOT_TAKEN -> reported.notTaken();
            case LEFT -> reported.leaving();
        };
    }

    private static Map<String, String> who(SentSlipFile sent) {
        var phone = sent.sender().phone();
        return phone == null
                ? Map.of(SENDER, sent.sender().name())
                : Map.of(SENDER, sent.sender().name(), PHONE, phone);
    }

    /** As they were typed. */
    List<PageField> typed(TypedAnswers typed, List<Problem> problems) {
        return both(PageField.typed(questions, typed, problems), PageField.typed(WHO, typed, problems));
    }

    private static List<PageField> both(List<PageField> answered, List<PageField> who) {
        return Stream.concat(answered.stream(), who.stream()).toList();
    }

    /** @param today on which a host tells that nobody was taken */
    Reported read(TypedAnswers typed, LocalDate today) {
        return switch (answer) {
            case SLIP -> Reported.NONE.with(typed.read(own.type(), questions, Map.of()));
            case NOT_TAKEN -> Reported.NONE.with(typed.read(NotTaken.class, questions, Map.of("reportedOn", today)));
            case LEFT -> Reported.NONE.with(typed.read(Leaving.class, questions, Map.of()));
        };
    }

    static Sender sender(TypedAnswers typed) {
        var phone = typed.text(PHONE);
        return new Sender(typed.text(SENDER), phone.isEmpty() ? null : phone);
    }
}
