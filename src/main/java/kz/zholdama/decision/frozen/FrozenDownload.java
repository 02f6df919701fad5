package kz.zholdama.decision.frozen;

import java.util.Optional;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.desk.SigningDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The bytes that a director froze, for himself alone, on their way to NCALayer on his computer. */
@RestController
class FrozenDownload {

    private final SigningDesk desk;

    FrozenDownload(SigningDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/frozen/{code:[2-9A-Z]{16}}")
    ResponseEntity<byte[]> content(@PathVariable String code) {
        return read(code)
                .map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_OCTET_STREAM)
                        .cacheControl(CacheControl.noStore())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.NOT_FOUND).build());
    }

    private Optional<byte[]> read(String code) {
        try {
            return VerificationCode.parse(code).map(desk::frozenContent);
        } catch (DecisionRefused _) { // let go meanwhile, or another director's
            return Optional.empty();
        }
    }
}
