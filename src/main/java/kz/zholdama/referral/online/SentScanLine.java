package kz.zholdama.referral.online;

import kz.zholdama.platform.scans.ScanFormat;

/**
 * A scan without its bytes.
 *
 * @param size in bytes
 */
public record SentScanLine(long id, ScanFormat format, int size) {

    /** The name under which it is saved: it tells neither the person nor what the file was called before. */
    public String fileName() {
        return "slip-scan-" + id + "." + format.extension();
    }
}
