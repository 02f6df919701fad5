package kz.zholdama.platform.ui.list;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.platform.lists.SavedName;
import kz.zholdama.platform.ui.form.Form;

/** How what is saved of a list is called, and whether the centre has it too. */
final class SavedForm extends Form<SavedName> {

    SavedForm(boolean ofOneCentre) {
        super(SavedName.class, "list.saved.");
        require(wide(text("name", SavedName.LONGEST)));
        var shared = wide(add("shared", new Checkbox()));
        shared.setLabel(getTranslation(ofOneCentre ? "list.saved.shared" : "list.saved.shared.country"));
        var hint = new Paragraph(getTranslation("list.saved.hint"));
        hint.addClassName("muted");
        insert(hint);
        clear();
    }
}
