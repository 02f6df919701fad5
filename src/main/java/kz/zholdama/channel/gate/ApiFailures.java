package kz.zholdama.channel.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import kz.zholdama.channel.reading.Unreadable;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.channel.reading.WrongRequest;
import kz.zholdama.intake.AlreadyRunning;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What resources of the API throw of their own; everything else is told as elsewhere, by {@link ApiAnswers}. */
@RestControllerAdvice(assignableTypes = ApiResource.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFailures {

    private static final String AGAIN_AFTER = "2";

    private final ApiAnswers answers;
    private final PlainAnswer plain;
    private final Texts texts;

    ApiFailures(ApiAnswers answers, PlainAnswer plain, Texts texts) {
        this.answers = answers;
        this.plain = plain;
        this.texts = texts;
    }

    @ExceptionHandler
    void of(WrongRequest wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(wrong.all(), wrong.isOfParameters(), request, response);
    }

    @ExceptionHandler
    void of(InvalidInput wrong, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(wrong.problems().stream().map(Wrong::ofTyped).toList(), false, request, response);
    }

    @ExceptionHandler
    void of(AlreadyRunning running, HttpServletRequest request, HttpServletResponse response) throws IOException {
        tell(List.of(Wrong.of("/measure", new AlreadyRunning().messageKey())), false, request, response);
    }

    private void tell(List<Wrong> all, boolean parameters, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var spoken = answers.language(request);
        answers.tellWrong(
                request,
                response,
                all.stream()
                        .map(one -> new ApiError(
                                parameters ? null : one.at(),
                                parameters ? one.at() : null,
                                one.code(),
                                texts.text(one.key(), spoken, one.arguments().toArray(Argument[]::new))))
                        .toList());
    }

    @ExceptionHandler
    void of(Unreadable unreadable, HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain.tell(request, response, HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    void of(TooLarge large, HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain.tell(request, response, HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    void of(NoSuchResource none, HttpServletRequest request, HttpServletResponse response) throws IOException {
        plain.tell(request, response, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    void of(NotIssuedYet early, HttpServletRequest request, HttpServletResponse response) throws IOException {
        conflict("channel.api.not-issued", request, response);
    }

    @ExceptionHandler
    void of(StillInWork busy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
        conflict("channel.api.in-work", request, response);
    }

    private void conflict(String key, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.CONFLICT.value());
        answers.tell(request, response, HttpStatus.CONFLICT.value(), texts.text(key, answers.language(request)));
    }
}
