package kz.zholdama.forms;

/**
 * The verification code at the foot of a document.
 *
 * @param verificationCode as printed, e.g. {@code ABCD-EFGH-JKLM-NPQR}
 * @param url              address that the QR code leads to
 */
public record DocumentMark(String verificationCode, String url) {}
