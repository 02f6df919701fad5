package kz.zholdama.platform.web;

import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors outside the screens as {@code application/problem+json}: what went wrong and what to do, never a stack trace. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final Texts texts;
    private final Incidents incidents;

    Problems(Texts texts, Incidents incidents) {
        this.texts = texts;
        this.incidents = incidents;
    }

    @ExceptionHandler
    ProblemDetail of(UserFacingException refused) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, texts.text(refused.messageKey(), Texts.RUSSIAN, refused.arguments()));
    }

    @ExceptionHandler
    ProblemDetail of(AccessDeniedException denied) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, texts.text("error.access-denied", Texts.RUSSIAN));
    }

    @ExceptionHandler
    ProblemDetail of(Exception unexpected) {
        return Outage.told(unexpected)
                .map(away -> ProblemDetail.forStatusAndDetail(
                        HttpStatus.SERVICE_UNAVAILABLE, texts.text(away.messageKey(), Texts.RUSSIAN)))
                .orElseGet(() -> incident(unexpected));
    }

    private ProblemDetail incident(Exception unexpected) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR,
                texts.text("error.incident", Texts.RUSSIAN, incidents.record(unexpected)));
    }
}
