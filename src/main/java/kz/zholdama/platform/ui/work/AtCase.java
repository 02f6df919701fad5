package kz.zholdama.platform.ui.work;

import java.util.Optional;

/** A screen on which a person is at one case: the next one is another. */
public interface AtCase {

    Optional<Long> caseAt();
}
