package kz.zholdama.forms;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Map<Integer, BlankForm> blanks;
    private final Clock clock;
    private final Map<String, byte[]> drawn = new HashMap<>();

    /** @param others than those of this package */
    BlankForms(PdfForms forms, List<BlankForm> others, Clock clock) {
        this.forms = forms;
        this.clock = clock;
        this.blanks = Stream.concat(Stream.of(Annex.values()), others.stream())
                .collect(Collectors.toMap(BlankForm::annex, blank -> blank));
    }

    @GetMapping("/forms/annex-{number:\\d{1,3}}.pdf")
    ResponseEntity<byte[]> blank(@PathVariable int number) {
        return Optional.ofNullable(blanks.get(number))
                .map(this::answer)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ResponseEntity<byte[]> answer(BlankForm blank) {
        ContentDisposition inline = ContentDisposition.inline()
                .filename("Приложение " + blank.annex() + ", бланк.pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .headers(headers -> headers.setContentDisposition(inline))
                .body(pdf(blank));
    }

    private synchronized byte[] pdf(BlankForm blank) {
        var today = LocalDate.now(clock);
        return drawn.computeIfAbsent(forms.template(blank, today), _ -> forms.blank(blank, today));
    }
}
