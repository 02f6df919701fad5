package kz.zholdama.decision.ui.timeline;

import kz.zholdama.decision.timeline.Timeline;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import org.springframework.stereotype.Component;

/** Makes the timeline of a case for its page. */
@Component
public class Timelines {

    private final Timeline timeline;
    private final TimelineTexts texts;

    Timelines(Timeline timeline, TimelineTexts texts) {
        this.timeline = timeline;
        this.texts = texts;
    }

    public CasePanel of(CaseDesk desk) {
        return new TimelinePanel(desk, timeline, texts);
    }
}
