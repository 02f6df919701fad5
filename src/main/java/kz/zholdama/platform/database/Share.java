package kz.zholdama.platform.database;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says for whom the present thread works, so that each gets his share of the connections; null for nobody in particular. */
public interface Share extends Supplier<@Nullable Object> {}
