package kz.zholdama.person;

/** Why a text cannot be taken as it was typed or pasted; each has its message under {@code text.problem.}. */
public enum TextProblem {
    /** There is a character in it that nobody sees. */
    HIDDEN,
    /** There is a letter or a sign in it that no name has. */
    NOT_OF_A_NAME,
    /** It has not the shape of an e-mail address. */
    NO_ADDRESS;

    public String messageKey() {
        return "text.problem." + name();
    }
}
