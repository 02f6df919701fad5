package kz.zholdama.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors of requests outside the screens: what went wrong and what to do, never a stack trace. */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private final PlainAnswer answer;

    Problems(PlainAnswer answer) {
        this.answer = answer;
    }

    @ExceptionHandler
    void of(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer.tell(request, response, thrown);
    }

    /** What the framework refuses, such as a method that an address does not take. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var here = (ServletWebRequest) request;
        var response = Objects.requireNonNull(here.getResponse());
        try {
            headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            answer.tell(here.getRequest(), response, status);
        } catch (IOException _) {
            // who asked has gone
        }
        return null; // answered
    }
}
