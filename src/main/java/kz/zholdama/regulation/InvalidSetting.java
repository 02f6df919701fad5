package kz.zholdama.regulation;

import kz.zholdama.platform.UserFacingException;

/** A setting's value cannot be read as what the setting stands for, or would take effect in the past. */
public class InvalidSetting extends UserFacingException {

    InvalidSetting() {
        super("regulation.error.invalid-setting");
    }
}
