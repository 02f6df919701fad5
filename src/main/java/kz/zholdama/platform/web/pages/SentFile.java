package kz.zholdama.platform.web.pages;

import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * The file of a form. It lies on the disk until the request ends, so that whoever reads it can first wait for his turn. What is
 * too large is told here and not thrown: the page with the form says so.
 */
public sealed interface SentFile {

    record Taken(MultipartFile file) implements SentFile {}

    /** It, or all that was sent, is larger than {@code spring.servlet.multipart} allows; the other fields are lost with it. */
    record TooLarge() implements SentFile {}

    /** Nor when what was sent ends in the middle: then nobody waits for the answer. */
    record None() implements SentFile {}

    static SentFile of(MultipartHttpServletRequest request, String field) {
        try {
            var file = request.getFile(field);
            return file == null || file.isEmpty() ? new None() : new Taken(file);
        } catch (MaxUploadSizeExceededException _) {
            return new TooLarge();
        } catch (MultipartException _) {
            return new None();
        }
    }
}
