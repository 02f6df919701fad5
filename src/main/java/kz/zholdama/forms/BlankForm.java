package kz.zholdama.forms;

/** An annex of the Rules that is a printed form, for anyone to fill in by hand. */
public interface BlankForm {

    /** Its number in the order. */
    int annex();

    /** The name of the form, as {@link Form#template()}. */
    default String template() {
        return "annex-" + annex();
    }
}
