package kz.zholdama.archive;

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

/** Opens a stored document in the browser, for printing. Nothing of it may stay in a cache. */
@RestController
class DocumentDownload {

    private static final MediaType SIGNATURE = MediaType.valueOf("application/pkcs7-signature");

    private final DocumentArchive archive;

    DocumentDownload(DocumentArchive archive) {
        this.archive = archive;
    }

    @GetMapping("/documents/{id:\\d{1,18}}")
    ResponseEntity<byte[]> open(@PathVariable long id) {
        var document = archive.get(id);
        var name = document.number().orElse("document-" + id) + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.inline().filename(name).build().toString())
                .body(archive.content(id));
    }

    /** The signature of a document that was signed elsewhere, to be checked by whatever program. */
    @GetMapping("/documents/{id:\\d{1,18}}.p7s")
    ResponseEntity<byte[]> signature(@PathVariable long id) {
        var document = archive.get(id);
        var name = document.number().orElse("document-" + id) + ".pdf.p7s";
        return ResponseEntity.ok()
                .contentType(SIGNATURE)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(archive.signature(id));
    }

    @ExceptionHandler(NoSuchDocument.class)
    void missing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
