package kz.zholdama.notice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import java.util.Set;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.choosing.OwnNotices;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;

/** The occasions that come to one's desk, each to be told of or not. */
final class NoticeChoiceForm extends Form<NoticeChoiceForm.Typed> {

    record Typed(Set<Occasion> told) {}

    NoticeChoiceForm(OwnNotices own) {
        super(Typed.class, "notice.choice.");
        var told = new CheckboxGroup<Occasion>();
        told.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        told.setItems(own.offered());
        told.setItemLabelGenerator(occasion -> getTranslation("notice.occasion." + occasion));
        wide(add("told", told));
        show(new Typed(own.chosen()));
        onSave(() -> submit(
                typed -> {
                    own.choose(typed.told());
                    return typed;
                },
                saved -> {
                    show(saved);
                    Notices.done(getTranslation("notice.choice.saved"));
                }));
    }
}
