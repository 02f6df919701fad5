package kz.zholdama.channel.applications;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import kz.zholdama.channel.gate.ApiProblem;
import kz.zholdama.channel.gate.ApiResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/status-requests}: what the applicant asks under his own signature (A2.8, A2.10). */
@RestController
@Tag(name = "Applications", description = "Applying for a measure, and what became of it")
@SecurityRequirement(name = "account")
class StatusRequestsResource implements ApiResource {

    private static final String PROBLEM = MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    private final StatusRequests requests;

    StatusRequestsResource(StatusRequests requests) {
        this.requests = requests;
    }

    @Operation(
            operationId = "statusRequest",
            summary = "Tells the applicant how his application stands",
            description =
                    "Scope applications:read. Also of an application that this account did not send, such as one brought"
                            + " on paper: the applicant's signature is what opens it.",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "The question, signed by the applicant",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = SentStatusRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "As it stands, with its history",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                            schema = @Schema(implementation = Told.class)))
    @ApiResponse(
            responseCode = "400",
            description = "It is no JSON object",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ApiProblem.class)))
    @ApiResponse(
            responseCode = "404",
            description = "There is no application of this number",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ApiProblem.class)))
    @ApiResponse(
            responseCode = "413",
            description = "It is too large",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ApiProblem.class)))
    @ApiResponse(
            responseCode = "415",
            description = "It is not sent as application/json",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ApiProblem.class)))
    @ApiResponse(
            responseCode = "422",
            description = "Something in it is wrong; or it was signed too long ago, by another, or was answered before",
            content = @Content(mediaType = PROBLEM, schema = @Schema(implementation = ApiProblem.class)))
    @PostMapping(
            path = ROOT + "/status-requests",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Told> ask(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(requests.answer(SentBody.of(request)));
    }
}
