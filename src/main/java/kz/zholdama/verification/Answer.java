package kz.zholdama.verification;

import org.jspecify.annotations.Nullable;

/**
 * What a page tells.
 *
 * @param document null where none is spoken of
 */
record Answer(Finding finding, @Nullable GenuineDocument document) {

    static Answer of(Finding finding) {
        return new Answer(finding, null);
    }

    static Answer genuine(GenuineDocument document) {
        return new Answer(document.state(), document);
    }
}
