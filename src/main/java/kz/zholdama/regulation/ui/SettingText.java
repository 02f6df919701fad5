package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.Component;
import kz.zholdama.regulation.Setting;

/** A setting's value as people read it. */
final class SettingText {

    private SettingText() {}

    static String value(Component screen, Setting setting, String value) {
        return setting.kind() == Setting.Kind.YES_NO ? screen.getTranslation("regulation.yes-no." + value) : value;
    }
}
