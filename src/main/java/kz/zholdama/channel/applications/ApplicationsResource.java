package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import kz.zholdama.archive.DocumentArchive.Released;
import kz.zholdama.channel.gate.ApiResource;
import kz.zholdama.channel.gate.NoSuchResource;
import kz.zholdama.channel.gate.NotIssuedYet;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** {@code /api/v1/applications}: applying, and what became of it (A2.5, A2.8, A2.10). */
@RestController
@Tag(name = "Applications", description = "Applying for a measure, and what became of it")
@SecurityRequirement(name = "account")
class ApplicationsResource implements ApiResource {

    private static final String PATH = ROOT + "/applications";
    private static final String SIGNATURE = "application/pkcs7-signature";

    private final Applying applying;
    private final OwnApplications own;

    ApplicationsResource(Applying applying, OwnApplications own) {
        this.applying = applying;
        this.own = own;
    }

    @Operation(
            operationId = "apply",
            summary = "Applies for a measure",
            description =
                    "Scope applications:write. Sent again with the same externalId and content it answers 200 with the"
                            + " application that was taken then; with other content 422; while the first is in work 409.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The application, signed by the applicant. At most 256 KB",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SentApplication.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It was registered",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where its status is told",
                            schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Taken.class)))
    @ApiResponse(
            responseCode = "200",
            description = "It had been registered before; told as it stands now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Taken.class)))
    @ApiResponse(responseCode = "400", description = "It is no JSON object")
    @ApiResponse(responseCode = "409", description = "The same is in work at this moment")
    @ApiResponse(responseCode = "413", description = "It is too large")
    @ApiResponse(responseCode = "415", description = "It is not sent as application/json")
    @ApiResponse(responseCode = "422", description = "Something in it is wrong, member by member; nothing was stored")
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Taken> apply(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        var outcome = applying.apply(SentBody.of(request));
        var taken = Taken.of(outcome.standing());
        var answer = outcome.repeated() ? ResponseEntity.ok() : ResponseEntity.created(address(taken.number()));
        return answer.header(
                        HttpHeaders.CONTENT_LOCATION, address(taken.number()).toString())
                .cacheControl(CacheControl.noStore())
                .body(taken);
    }

    private static URI address(String number) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(PATH + "/{number}")
                .build(number);
    }

    @Operation(
            operationId = "status",
            summary = "Tells how an application stands",
            description = "Scope applications:read. Of applications of other accounts the answer is 404.")
    @ApiResponse(responseCode = "200", description = "As it stands, with its history")
    @ApiResponse(responseCode = "404", description = "The account has sent none of this number")
    @GetMapping(path = PATH + "/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> status(
            @Parameter(description = "Registration number", example = "SEM-A-2026-000123") @PathVariable
                    String number) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(own.told(number));
    }

    @Operation(
            operationId = "result",
            summary = "Gives the signed result",
            description = "Scope results:read. The PDF byte for byte as it was signed; its entity tag is its SHA-256.")
    @ApiResponse(
            responseCode = "200",
            description = "The result in force",
            headers =
                    @Header(name = "ETag", description = "SHA-256 of the document", schema = @Schema(type = "string")),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "304", description = "It is the one that If-None-Match names", content = @Content)
    @ApiResponse(responseCode = "404", description = "The account has sent none of this number")
    @ApiResponse(responseCode = "409", description = "There is no result in force yet")
    @GetMapping(path = PATH + "/{number}/result.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> result(
            @Parameter(description = "Registration number", example = "SEM-A-2026-000123") @PathVariable
                    String number) {
        var result = own.result(number).orElseThrow(NotIssuedYet::new);
        return file(result, number, ".pdf", result.content());
    }

    @Operation(
            operationId = "resultSignature",
            summary = "Gives the national signature of the result",
            description =
                    "Scope results:read. Detached CMS (DER) over exactly the bytes of result.pdf, where the director"
                            + " signed by NCALayer.")
    @ApiResponse(
            responseCode = "200",
            description = "The signature of the result in force",
            content = @Content(mediaType = SIGNATURE, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(
            responseCode = "404",
            description = "The account has sent none of this number, or the document holds its signature itself")
    @ApiResponse(responseCode = "409", description = "There is no result in force yet")
    @GetMapping(path = PATH + "/{number}/result.p7s", produces = SIGNATURE)
    ResponseEntity<byte[]> signature(
            @Parameter(description = "Registration number", example = "SEM-A-2026-000123") @PathVariable
                    String number) {
        var result = own.result(number).orElseThrow(NotIssuedYet::new);
        return file(result, number, ".pdf.p7s", result.signature().orElseThrow(NoSuchResource::new));
    }

    private static ResponseEntity<byte[]> file(Released result, String number, String ending, byte[] content) {
        var document = result.document();
        return ResponseEntity.ok()
                .eTag(document.sha256())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.number().orElse(number) + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
