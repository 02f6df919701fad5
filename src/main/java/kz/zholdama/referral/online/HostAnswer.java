package kz.zholdama.referral.online;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.referral.NotTaken;
import kz.zholdama.referral.online.SlipSheet.Asked;

/** What a host can answer; each on a page or a form of its own. */
public enum HostAnswer {
    SLIP(Asked.SLIP),
    NOT_TAKEN(Asked.SLIP),
    LEFT(Asked.LEAVING);

    private static final List<SlipQuestion> WHY_NOT = List.of(
            SlipQuestion.oneOf("reason", NotTaken.Reason.class, "not-taken.")
                    .labelled("not-taken.reason")
                    .thatIsExpected(),
            SlipQuestion.text("note").labelled("not-taken.note"));
    private static final List<SlipQuestion> WHEN = List.of(
            SlipQuestion.day("leftOn").labelled("leaving.leftOn").thatIsExpected(),
            SlipQuestion.text("note").labelled("leaving.note"));

    private final Asked when;

    HostAnswer(Asked when) {
        this.when = when;
    }

    public static Optional<HostAnswer> at(String path) {
        return Stream.of(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    public static Optional<HostAnswer> first(Asked asked) {
        return Stream.of(values()).filter(one -> one.when == asked).findFirst();
    }

    /** What can be answered instead. */
    public List<HostAnswer> others() {
        return Stream.of(values())
                .filter(one -> one.when == when && one != this)
                .toList();
    }

    public boolean isTaken(Asked asked) {
        return asked == when;
    }

    /** The last part of the address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param own of the referral's kind */
    public List<SlipQuestion> questions(SlipOfKind<?, ?> own) {
        return switch (this) {
            case SLIP -> own.questions();
            case NOT_TAKEN -> WHY_NOT;
            case LEFT -> WHEN;
        };
    }
}
