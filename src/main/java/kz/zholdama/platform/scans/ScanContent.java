package kz.zholdama.platform.scans;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A scan with its bytes, as they came. */
public final class ScanContent {

    private final ScanFormat format;
    private final String fileName;
    private final byte[] bytes;

    /** @param fileName the name under which it is saved: no name that it had before */
    public ScanContent(ScanFormat format, String fileName, byte[] bytes) {
        this.format = format;
        this.fileName = fileName;
        this.bytes = bytes;
    }

    public byte[] bytes() {
        return bytes;
    }

    /**
     * Opened in the browser. It came from outside: it may run nothing, load nothing, and stays in no cache. The style let in is
     * the browser's own, of the page that it shows a picture on.
     */
    public ResponseEntity<byte[]> shown() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(fileName).build().toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(bytes);
    }
}
