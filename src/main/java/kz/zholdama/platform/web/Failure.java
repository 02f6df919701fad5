package kz.zholdama.platform.web;

import static kz.zholdama.platform.Argument.named;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Outage;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Why a request outside the screens was not answered.
 *
 * @param title     key of the text
 * @param text      key of the text: what went wrong and what to do
 * @param arguments of the text; no personal data
 * @param after     when to ask again; null where that does not help
 */
record Failure(
        int status,
        String title,
        String text,
        List<Argument> arguments,
        @Nullable Duration after) {

    private static final String TITLE = "error.title";
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private static final int MINUTE = 60;

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final int AWAY = 503;

    /** What the address or the request is to blame for. */
    static Failure of(HttpStatusCode status) {
        return switch (status.value()) {
            case FORBIDDEN -> of(FORBIDDEN, TITLE, "error.access-denied");
            case NOT_FOUND -> of(NOT_FOUND, "error.no-page.title", "error.no-page");
            case NOT_ALLOWED -> of(NOT_ALLOWED, TITLE, "error.not-allowed");
            case TOO_LARGE -> of(TOO_LARGE, TITLE, "error.too-large");
            case AWAY -> away();
            default -> of(status.value(), TITLE, status.is5xxServerError() ? "error.failed" : "error.bad-request");
        };
    }

    /** @param incidents gives an unexpected error its number */
    static Failure of(Throwable thrown, Incidents incidents) {
        return switch (thrown) {
            case UserFacingException refused ->
                new Failure(CONFLICT, TITLE, refused.messageKey(), refused.arguments(), null);
            case TooManyTries tries ->
                new Failure(
                        TOO_MANY,
                        "error.tries.title",
                        "error.tries.page",
                        List.of(named(
                                "minutes", tries.after().plusSeconds(MINUTE - 1).toMinutes())),
                        tries.after());
            case InvalidParameterException wrong -> of(HttpStatusCode.valueOf(wrong.getErrorCode()));
            case MaxUploadSizeExceededException _ -> of(TOO_LARGE, TITLE, "error.too-large");
            case MultipartException _ -> of(BAD_REQUEST, TITLE, "error.bad-request"); // cut off, as a rule
            case AccessDeniedException _ -> of(FORBIDDEN, TITLE, "error.access-denied");
            default ->
                ofOutage(thrown)
                        .orElseGet(() -> of(
                                SERVER_ERROR,
                                TITLE,
                                "error.page-incident",
                                named("incident", incidents.record(thrown))));
        };
    }

    private static Optional<Failure> ofOutage(Throwable thrown) {
        return Outage.told(thrown)
                .map(told -> Outage.isBehind(thrown) ? away() : again(AWAY, TITLE, told.messageKey()));
    }

    private static Failure away() {
        return again(AWAY, "error.away.title", "error.away.page");
    }

    private static Failure again(int status, String title, String text) {
        return new Failure(status, title, text, List.of(), AGAIN_AFTER);
    }

    private static Failure of(int status, String title, String text, Argument... arguments) {
        return new Failure(status, title, text, List.of(arguments), null);
    }

    /** @param after when the address may begin another visit */
    static Failure tooManyVisits(Duration after) {
        return new Failure(TOO_MANY, "error.visits.title", "error.visits.page", List.of(), after);
    }
}
