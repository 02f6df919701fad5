package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.regulation.Setting;

/** A new value of a setting, and the day from which it holds. */
final class SettingForm extends Form<SettingForm.Typed> {

    private static final int LONGEST = 4000;

    record Typed(String value, LocalDate effectiveFrom) {}

    SettingForm(Setting setting, LocalDate today) {
        super(Typed.class, "regulation.setting.");
        switch (setting.kind()) {
            case NUMBER, MEGABYTES, PERCENT -> require(text("value", LONGEST)).setAllowedCharPattern("[0-9]");
            case PREFIXES -> require(text("value", LONGEST)).setAllowedCharPattern("[0-9, ]");
            case YES_NO -> {
                var answer = require(add("value", new RadioButtonGroup<String>()));
                answer.setItems("true", "false");
                answer.setItemLabelGenerator(item -> getTranslation("regulation.yes-no." + item));
            }
            case TEXT -> require(area("value", LONGEST));
        }
        require(date("effectiveFrom")).setMin(today);
    }
}
