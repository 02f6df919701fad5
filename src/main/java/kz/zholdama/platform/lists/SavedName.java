package kz.zholdama.platform.lists;

import org.jspecify.annotations.Nullable;

/**
 * How what is saved of a list is called.
 *
 * @param shared with the centre
 */
public record SavedName(@Nullable String name, boolean shared) {

    public static final int LONGEST = 100;
}
