package kz.zholdama.notice.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.notice.NoticeHappening;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.wording.KeptTemplate;
import kz.zholdama.notice.wording.Segments;
import kz.zholdama.notice.wording.Template;
import kz.zholdama.notice.wording.Templates;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.Stored;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;

/** The texts of an occasion, how they read with values put in, and who changed them. */
final class TemplatePanel extends RecordPanel {

    private final transient Templates templates;
    private final transient KeptTemplate kept;
    private final transient Beside<KeptTemplate> beside;
    private final TemplateForm form;
    private final Div preview = new Div();

    TemplatePanel(
            Templates templates,
            Histories histories,
            KeptTemplate kept,
            boolean writable,
            Beside<KeptTemplate> beside) {
        this(templates, histories, kept, writable, beside, new TemplateForm(kept.template()));
    }

    private TemplatePanel(
            Templates templates,
            Histories histories,
            KeptTemplate kept,
            boolean writable,
            Beside<KeptTemplate> beside,
            TemplateForm form) {
        super(
                UI.getCurrent()
                                .getTranslation(
                                        "notice.occasion." + kept.template().occasion()) + " · "
                        + UI.getCurrent()
                                .getTranslation(
                                        "notice.style." + kept.template().style()),
                form);
        this.templates = templates;
        this.kept = kept;
        this.beside = beside;
        this.form = form;
        var data = data(form);
        form.show(new Stored<>(kept.template(), kept.version()));
        form.onTyping(this::showPreview);
        if (writable) {
            form.onSave(() -> form.submit(this::change, this::saved));
            form.shareWith(this::reread, () -> beside.saved(current()));
            data.add(actions());
        } else {
            form.setReadOnly(true);
        }
        preview.getElement().setAttribute("aria-live", "polite");
        var template = kept.template();
        data.add(
                new H3(getTranslation("notice.templates.preview")),
                preview,
                new H3(getTranslation("notice.history")),
                histories.of(NoticeHappening.subjectOf(template.occasion(), template.style())));
        add(data);
        showPreview();
    }

    private Div actions() {
        var save = new Button(getTranslation("form.save"), _ -> form.save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(save);
        actions.addClassName("toolbar");
        if (!kept.shipped()) {
            actions.add(new Button(
                    getTranslation("notice.templates.restore"),
                    _ -> Question.ask("notice.templates.restore", this::restore)));
        }
        return actions;
    }

    private KeptTemplate change(Template typed) {
        return templates.change(typed, (int) form.version());
    }

    private void restore() {
        form.act(
                () -> templates.restore(
                        kept.template().occasion(), kept.template().style(), (int) form.version()),
                this::saved);
    }

    private void saved(KeptTemplate now) {
        Notices.done(getTranslation("notice.templates.saved"));
        beside.saved(now);
    }

    private KeptTemplate current() {
        return templates.find(kept.template().occasion(), kept.template().style());
    }

    private Optional<Stored<Template>> reread() {
        var now = current();
        return Optional.of(new Stored<>(now.template(), now.version()));
    }

    private void showPreview() {
        preview.removeAll();
        for (var words : templates.preview(form.typed())) {
            preview.add(new TextOfNotice(words.subject(), words.text()));
            if (kept.template().style() == Style.BRIEF) {
                preview.add(new Paragraph(
                        getTranslation("notice.templates.segments", named("count", Segments.of(words.text())))));
            }
        }
    }
}
