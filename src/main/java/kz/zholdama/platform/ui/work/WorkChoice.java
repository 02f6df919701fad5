package kz.zholdama.platform.ui.work;

import org.jspecify.annotations.Nullable;

/**
 * What a person wants to see of his desk.
 *
 * @param reason name of the only one, null for all
 */
public record WorkChoice(@Nullable String reason, Whose whose) {

    static final WorkChoice ALL = new WorkChoice(null, Whose.ALL);
}
