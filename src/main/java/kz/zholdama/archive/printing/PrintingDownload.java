package kz.zholdama.archive.printing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import kz.zholdama.archive.NoSuchDocument;
import kz.zholdama.archive.PrintOrder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens many documents in the browser, for printing. The address names them by number; nothing may stay in a cache. */
@RestController
class PrintingDownload {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'for-paper-'yyyy-MM-dd-HH-mm'.pdf'");

    private final Printing printing;
    private final Clock clock;

    PrintingDownload(Printing printing, Clock clock) {
        this.printing = printing;
        this.clock = clock;
    }

    @GetMapping("/documents/for-paper")
    ResponseEntity<byte[]> open(
            @RequestParam List<Long> ids,
            @RequestParam(defaultValue = "false") boolean bothSides,
            @RequestParam(defaultValue = "false") boolean secondCopies)
            throws IOException {
        var content = new ByteArrayOutputStream();
        printing.write(new PrintOrder(ids, bothSides, secondCopies), content);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline()
                                .filename(NAME.format(LocalDateTime.now(clock)))
                                .build()
                                .toString())
                .body(content.toByteArray());
    }

    @ExceptionHandler({NoSuchDocument.class, TooMany.class})
    ResponseEntity<Void> refused(RuntimeException why) {
        return why instanceof TooMany
                ? ResponseEntity.badRequest().build()
                : ResponseEntity.notFound().build();
    }
}
