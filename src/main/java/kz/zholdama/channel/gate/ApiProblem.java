package kz.zholdama.channel.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every answer that is no success (RFC 9457). */
@Schema(name = "Problem", description = "Why a request was not answered (RFC 9457), application/problem+json")
public record ApiProblem(
        @Schema(description = "Short summary of the kind of problem, in the language of the request")
        String title,

        @Schema(description = "The HTTP status", example = "422")
        int status,

        @Schema(description = "What went wrong and what to do, in the language of the request; never personal data")
        String detail,

        @Schema(description = "With status 422: everything that is wrong with the request") @Nullable
        List<ApiError> errors) {}
