package kz.zholdama.forms;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The blank forms of the order, for anyone to print and fill in by hand. Each is drawn once. */
@Controller
class BlankForms {

    private final PdfForms forms;
    private final Map<Annex, byte[]> drawn = new EnumMap<>(Annex.class);

    BlankForms(PdfForms forms) {
        this.forms = forms;
    }

    @GetMapping("/forms/annex-{number:\\d{1,3}}.pdf")
    ResponseEntity<byte[]> blank(@PathVariable int number) {
        return Annex.of(number).map(this::answer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> answer(Annex annex) {
        ContentDisposition inline = ContentDisposition.inline()
                .filename("Приложение " + annex.number() + ", бланк.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .headers(headers -> headers.setContentDisposition(inline))
                .body(pdf(annex));
    }

    private synchronized byte[] pdf(Annex annex) {
        return drawn.computeIfAbsent(annex, forms::blank);
    }
}
