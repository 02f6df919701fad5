package kz.zholdama.intake.scans;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Opens a scan in the browser. It came from outside: it may run nothing, load nothing, and stays in no cache. The style let
 * in is the browser's own, of the page that it shows a picture on.
 */
@RestController
class ScanDownload {

    private final Scans scans;

    ScanDownload(Scans scans) {
        this.scans = scans;
    }

    @GetMapping("/scans/{id:\\d{1,18}}")
    ResponseEntity<byte[]> open(@PathVariable long id) {
        var opened = scans.open(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.scan().format().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(opened.scan().fileName())
                                .build()
                                .toString())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .body(opened.bytes());
    }

    @ExceptionHandler(NoSuchScan.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
