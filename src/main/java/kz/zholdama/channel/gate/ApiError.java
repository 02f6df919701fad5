package kz.zholdama.channel.gate;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that is wrong with a request. */
@Schema(name = "ProblemError", description = "One thing that is wrong with a request")
public record ApiError(
        @Schema(description = "JSON pointer (RFC 6901) of the member that is wrong", example = "/applicant/iin")
        @Nullable
        String pointer,

        @Schema(description = "Name of the parameter that is wrong", example = "measure") @Nullable
        String parameter,

        @Schema(description = "What is wrong, for programs; stable", example = "CHECK_DIGIT")
        String code,

        @Schema(description = "What is wrong, for people, in the language of the request")
        String detail) {}
