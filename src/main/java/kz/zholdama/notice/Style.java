package kz.zholdama.notice;

/** How much room a text has. The names are stored and part of message keys. */
public enum Style {
    /** With a subject, as an e-mail. */
    LETTER,
    /** One short text, as an SMS. */
    BRIEF
}
