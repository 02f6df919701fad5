package kz.zholdama.notice.desk;

import kz.zholdama.notice.NoticeState;
import kz.zholdama.notice.Occasion;
import org.jspecify.annotations.Nullable;

/** Which notices are listed; null where it does not matter. */
public record NoticeQuery(
        @Nullable NoticeState state,
        @Nullable Occasion occasion,
        @Nullable String way) {}
