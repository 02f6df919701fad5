package kz.zholdama.platform.database;

/** The application cannot start as it is set up; nothing was written. Its message is one sentence that names what to set. */
public final class StartRefused extends RuntimeException {

    public StartRefused(String sentence) {
        super(sentence);
    }

    StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
