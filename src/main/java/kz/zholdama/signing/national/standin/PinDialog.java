package kz.zholdama.signing.national.standin;

import java.util.List;

/** What the person before NCALayer does when it asks for the key and its password: once for all documents of a request. */
@FunctionalInterface
public interface PinDialog {

    Answer asked(List<byte[]> documents);

    /** What he does. */
    sealed interface Answer {

        /** A CMS for each document, in their order. */
        record Signed(List<byte[]> signatures) implements Answer {}

        /** He closed the dialog. */
        record Cancelled() implements Answer {}

        /** Something went wrong, in the words of NCALayer. */
        record Failed(String code, String message) implements Answer {}
    }
}
