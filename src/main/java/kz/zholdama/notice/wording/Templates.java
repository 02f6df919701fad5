package kz.zholdama.notice.wording;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.journal.State;
import kz.zholdama.notice.NoticeHappening;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.Style;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The texts of notices as administrators of the country keep them. What was written before keeps its words. */
@Service
public class Templates {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'AUDITOR')";

    private final TemplateRows rows;
    private final Wording wording;
    private final ApplicationEventPublisher events;
    private final CurrentStaff staff;
    private final Clock clock;

    Templates(TemplateRows rows, Wording wording, ApplicationEventPublisher events, CurrentStaff staff, Clock clock) {
        this.rows = rows;
        this.wording = wording;
        this.events = events;
        this.staff = staff;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<KeptTemplate> list() {
        return Stream.of(Occasion.values())
                .flatMap(occasion -> occasion.styles().stream().map(style -> kept(occasion, style)))
                .toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public KeptTemplate find(Occasion occasion, Style style) {
        return kept(occasion, style);
    }

    /** How notices with these texts would read, with invented values: one for each language that a reader may have chosen. */
    @PreAuthorize(READERS)
    public List<Words> preview(Template template) {
        return wording.samples(template);
    }

    /**
     * @param version the one that the screen shows
     * @throws InvalidInput     of the texts, field by field
     * @throws ChangedMeanwhile when a colleague was faster; nothing is saved
     */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public KeptTemplate change(Template template, int version) {
        InvalidInput.throwIfAny(TemplateCheck.of(template));
        return put(template, version);
    }

    /** Has the texts used that the product ships with. Throws like {@link #change}. */
    @Transactional
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public KeptTemplate restore(Occasion occasion, Style style, int version) {
        return put(new Template(occasion, style, null, null, null, null), version);
    }

    private KeptTemplate put(Template template, int version) {
        staff.requireNational();
        var before = kept(template.occasion(), template.style());
        if (!rows.put(template, version, staff.actor(), clock.instant())) {
            throw new ChangedMeanwhile(before.changedBy(), before.changedAt());
        }
        var after = kept(template.occasion(), template.style());
        events.publishEvent(new NoticeHappening.TemplateChanged(
                template.occasion(), template.style(), state(before.template()), state(after.template())));
        return after;
    }

    private static State state(Template template) {
        var texts = State.of("textKk", template.textKk()).and("textRu", template.textRu());
        return template.style() == Style.LETTER
                ? texts.and("subjectKk", template.subjectKk()).and("subjectRu", template.subjectRu())
                : texts;
    }

    private KeptTemplate kept(Occasion occasion, Style style) {
        return rows.find(occasion, style)
                .map(row -> new KeptTemplate(
                        row.template() == null ? wording.shipped(occasion, style) : row.template(),
                        row.version(),
                        row.template() == null,
                        row.changedBy(),
                        row.changedAt()))
                .orElseGet(() -> new KeptTemplate(wording.shipped(occasion, style), 0, true, null, null));
    }
}
