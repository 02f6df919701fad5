package kz.zholdama.demo.years;

/** A place in a value of a pattern at which a drawn case has something of its own. */
@FunctionalInterface
interface Slot {

    Object of(DrawnCase drawn);

    /** What all cases have in common. */
    record Same(String text) implements Slot {

        @Override
        public Object of(DrawnCase drawn) {
            return text;
        }
    }
}
