package kz.zholdama.intake.holding;

import kz.zholdama.intake.Application;

/** Something that has to end before a case changes hands, told by the feature that it belongs to. */
@FunctionalInterface
public interface Hindrance {

    /** @throws kz.zholdama.platform.UserFacingException while the case, which is locked, has to stay as it is */
    void requireFree(Application application);
}
