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

    long MOST_BYTES = 10 * 1024 * 1024;

    record Taken(MultipartFile file) implements SentFile {}

    /**
     * It is larger than any page takes, but the other fields came with it; they are lost only where all that was sent is larger
     * than {@code spring.servlet.multipart} allows.
     *
     * @param withFields whether they came
     */
    record TooLarge(boolean withFields) implements SentFile {}

    /** Nor when what was sent ends in the middle: then nobody waits for the answer. */
    record None() implements SentFile {}

    static SentFile of(MultipartHttpServletRequest request, String field) {
        try {
            var file = request.getFile(field);
            if (file == null || file.isEmpty()) {
                return new None();
            }
            return file.getSize() > MOST_BYTES ? new TooLarge(true) : new Taken(file);
        } catch (MaxUploadSizeExceededException _) {
            return new TooLarge(false);
        } catch (MultipartException _) {
            return new None();
        }
    }
}
