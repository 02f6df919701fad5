package kz.zholdama.notice.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.notice.Placeholder;
import kz.zholdama.notice.Style;
import kz.zholdama.notice.wording.Template;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;

/** The texts of an occasion, Kazakh first, and what may stand between braces. */
final class TemplateForm extends Form<Template> {

    private final transient Template shown;
    private final List<HasValue<?, String>> all = new ArrayList<>();
    private final @Nullable TextField subjectKk;
    private final @Nullable TextField subjectRu;
    private final TextArea textKk;
    private final TextArea textRu;

    TemplateForm(Template template) {
        super(Template.class, "notice.templates.");
        inOneColumn();
        shown = template;
        var letter = template.style() == Style.LETTER;
        insert(new Paragraph(getTranslation("notice.templates.places", named("places", places(template)))));
        subjectKk = letter ? kept(require(wide(text("subjectKk", 150)))) : null;
        textKk = kept(require(area("textKk", letter ? 2000 : 300)));
        subjectRu = letter ? kept(require(wide(text("subjectRu", 150)))) : null;
        textRu = kept(require(area("textRu", letter ? 2000 : 300)));
    }

    private <F extends HasValue<?, String>> F kept(F field) {
        all.add(field);
        return field;
    }

    private String places(Template template) {
        return template.occasion().known().stream()
                .map(place -> "{" + place.code() + "} — " + getTranslation("notice.place." + place)
                        + (isDemanded(template, place) ? getTranslation("notice.place.demanded") : ""))
                .collect(Collectors.joining("; "));
    }

    private static boolean isDemanded(Template template, Placeholder place) {
        return template.occasion().demanded().contains(place);
    }

    void onTyping(Runnable changed) {
        all.forEach(field -> field.addValueChangeListener(_ -> changed.run()));
    }

    /** What stands in the fields, right or wrong. */
    Template typed() {
        return new Template(
                shown.occasion(),
                shown.style(),
                subjectKk == null ? null : subjectKk.getValue(),
                textKk.getValue(),
                subjectRu == null ? null : subjectRu.getValue(),
                textRu.getValue());
    }
}
