package kz.zholdama.intake.scans;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a scan of an application in the browser. */
@RestController
class ScanDownload {

    private final Scans scans;

    ScanDownload(Scans scans) {
        this.scans = scans;
    }

    @GetMapping("/scans/{id:\\d{1,18}}")
    ResponseEntity<byte[]> open(@PathVariable long id) {
        return scans.open(id).shown();
    }

    @ExceptionHandler(NoSuchScan.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
