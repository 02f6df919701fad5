package kz.zholdama.forms;

/** An annex of the Rules that is a printed form, for anyone to fill in by hand. */
public interface BlankForm {

    /** Its number in the order. */
    int annex();

    /** Name of the template under {@code forms/}. */
    default String template() {
        return "annex-" + annex();
    }
}
