package kz.zholdama.notice.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.notice.wording.KeptTemplate;
import kz.zholdama.notice.wording.Template;
import kz.zholdama.notice.wording.Templates;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.platform.ui.record.Beside;
import kz.zholdama.platform.ui.record.RecordPanel;
import kz.zholdama.platform.ui.record.RecordsView;
import org.jspecify.annotations.Nullable;

/** The texts of notices, one record an occasion and style, in both languages of the law. */
@Route("notice-templates")
@RolesAllowed({Role.ADMINISTRATOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "notice.templates.menu", order = 94, icon = "vaadin:text-label")
class TemplatesView extends RecordsView<KeptTemplate> {

    private final transient Templates templates;
    private final transient Histories histories;
    private final boolean writable;

    TemplatesView(Templates templates, Histories histories, CurrentStaff staff) {
        super(
                "notice.templates.title",
                new RecordList<>("notice.templates.title", "notice.templates.column.", TemplatesView::name),
                "template");
        this.templates = templates;
        this.histories = histories;
        this.writable = staff.get().isNationalAdministrator();
        header().withHint(getTranslation("notice.templates.hint"));
        list().text(
                        "occasion",
                        kept -> getTranslation(
                                "notice.occasion." + kept.template().occasion()))
                .setWidth("11rem")
                .setFlexGrow(1);
        list().text(
                        "style",
                        kept -> getTranslation("notice.style." + kept.template().style()))
                .setWidth("7rem")
                .setFlexGrow(0);
        list().part("text", kept -> clipped(kept.template())).setWidth("14rem").setFlexGrow(3);
        list().text(
                        "source",
                        kept -> getTranslation(kept.shipped() ? "notice.templates.shipped" : "notice.templates.own"))
                .setWidth("9rem")
                .setFlexGrow(0);
        list().giveWay("text", "source");
        list().inShort("occasion", "style", "source");
    }

    private static Span clipped(Template template) {
        var text = Bilingual.name(Objects.requireNonNullElse(template.textRu(), ""), template.textKk());
        var span = new Span(text);
        span.addClassName("clipped");
        return span;
    }

    private static String name(KeptTemplate kept) {
        return kept.template().occasion() + "-" + kept.template().style();
    }

    @Override
    protected Source<KeptTemplate> source(ColumnSort by) {
        return Source.of(templates.list());
    }

    @Override
    protected Optional<KeptTemplate> find(String id) {
        return templates.list().stream().filter(kept -> name(kept).equals(id)).findFirst();
    }

    @Override
    protected String id(KeptTemplate kept) {
        return name(kept);
    }

    @Override
    protected RecordPanel panel(@Nullable KeptTemplate kept, Beside<KeptTemplate> beside) {
        return new TemplatePanel(
                templates, histories, Objects.requireNonNull(kept, "nobody enters one"), writable, beside);
    }
}
