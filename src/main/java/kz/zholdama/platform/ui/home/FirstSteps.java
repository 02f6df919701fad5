package kz.zholdama.platform.ui.home;

import java.util.List;

/** A feature that needs something entered on the first day. Every bean of this type is asked for national administrators. */
public interface FirstSteps {

    List<FirstStep> steps();
}
