package kz.zholdama.notice;

import kz.zholdama.journal.Happening;
import kz.zholdama.journal.State;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.events.EventType;
import org.jspecify.annotations.Nullable;

/** What administrators do about notices. */
public sealed interface NoticeHappening extends Happening {

    /** @param was how it stood until then */
    @EventType("notice.sent-again")
    record SentAgain(long noticeId, Long centreId, Occasion occasion, NoticeState was) implements NoticeHappening {

        @Override
        public Subject subject() {
            return Subject.of("notice", noticeId);
        }

        @Override
        public State before() {
            return State.of("status", was.name());
        }

        @Override
        public State after() {
            return State.of("status", NoticeState.WAITING.name());
        }
    }

    /** Its texts are others from now on, be they those that the product ships with again. */
    @EventType("notice.template-changed")
    record TemplateChanged(Occasion occasion, Style style, State before, State after) implements NoticeHappening {

        @Override
        public Subject subject() {
            return subjectOf(occasion, style);
        }

        @Override
        public @Nullable Long centreId() {
            return null;
        }
    }

    /** The subject under which the journal has the texts of an occasion. */
    static Subject subjectOf(Occasion occasion, Style style) {
        return new Subject("notice-template", occasion + "-" + style);
    }
}
