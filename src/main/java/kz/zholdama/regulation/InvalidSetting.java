package kz.zholdama.regulation;

import kz.zholdama.platform.UserFacingException;

/** A setting's value cannot be read as what the setting stands for, or would take effect in the past. */
public class InvalidSetting extends UserFacingException {

    InvalidSetting(Setting setting) {
        super("regulation.error.invalid-setting", setting.name());
    }
}
