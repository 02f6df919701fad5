package kz.zholdama.channel.open;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import kz.zholdama.channel.gate.ApiResource;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.Sha256;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/centres}: where and when the service is to be had (A2.10), for whoever asks. */
@RestController
@Tag(name = "Open", description = "What anybody may ask, without an account")
class CentresResource implements ApiResource {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private final CareerCentres centres;
    private final Texts texts;

    CentresResource(CareerCentres centres, Texts texts) {
        this.centres = centres;
        this.texts = texts;
    }

    @Operation(
            operationId = "centres",
            summary = "Tells addresses, telephones and office hours of the career centres",
            description = "Those in use, all at once, in the language of Accept-Language, ru or kk.")
    @ApiResponse(
            responseCode = "200",
            description = "The centres",
            headers = @Header(name = "ETag", description = "Of this list", schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = OpenCentres.class)))
    @ApiResponse(responseCode = "304", description = "It is the list that If-None-Match names", content = @Content)
    @GetMapping(path = ROOT + "/centres", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OpenCentres> centres(@Parameter(hidden = true) HttpServletRequest request) {
        var language = texts.language((String) request.getAttribute(ChosenLanguage.NAME));
        var all = new OpenCentres(centres.standing().stream()
                .map(one -> OpenCentre.of(one, language))
                .toList());
        return ResponseEntity.ok()
                .eTag(Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8)))
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .body(all);
    }
}
