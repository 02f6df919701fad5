package kz.zholdama.forms;

import org.jspecify.annotations.Nullable;

/**
 * The mark by which anyone can check that a document is genuine.
 *
 * @param verificationCode as printed, e.g. {@code ABCD-EFGH-JKLM-NPQR}
 * @param url              where the QR code leads
 * @param basis            by which act somebody signs in the place of the director; null for a director
 * @param apart            its signature is kept beside it, and there is no mark to be drawn later
 * @param slip             where its slip can be sent back without an account; null for a document that has none
 */
public record DocumentMark(
        String verificationCode,
        String url,
        @Nullable @MayBeMissing Slip slip,
        @Nullable @MayBeMissing Basis basis,
        boolean apart) {

    public DocumentMark(String verificationCode, String url) {
        this(verificationCode, url, null, null, false);
    }

    /**
     * The act by which somebody signs in the place of the director. It stands outside the form's own text, which has no words for
     * it.
     */
    public record Basis(String russian, String kazakh) {}

    /** The same on the part that is torn off: another code, which proves nothing but takes what the host answers. */
    public record Slip(String code, String url) {}
}
