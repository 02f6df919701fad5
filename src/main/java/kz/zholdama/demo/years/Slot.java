package kz.zholdama.demo.years;

import org.jspecify.annotations.Nullable;

/** A value of a pattern, or a place in one, at which a drawn case may have something of its own. */
@FunctionalInterface
interface Slot {

    @Nullable
    Object of(DrawnCase drawn);

    /** What all cases have in common. */
    record Same(@Nullable String text) implements Slot {

        @Override
        public @Nullable Object of(DrawnCase drawn) {
            return text;
        }
    }
}
