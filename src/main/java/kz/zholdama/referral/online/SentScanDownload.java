package kz.zholdama.referral.online;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Opens a scan that came with a slip in the browser. */
@RestController
class SentScanDownload {

    private final SentSlips slips;

    SentScanDownload(SentSlips slips) {
        this.slips = slips;
    }

    @GetMapping("/slip-scans/{id:\\d{1,18}}")
    ResponseEntity<byte[]> open(@PathVariable long id) {
        return slips.open(id).shown();
    }

    @ExceptionHandler(NoSuchSlip.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
