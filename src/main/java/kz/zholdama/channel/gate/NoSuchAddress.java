package kz.zholdama.channel.gate;

import jakarta.servlet.http.HttpServletRequest;
import kz.zholdama.platform.web.PlainAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** An address below the API that no resource has: the screens, which take all that is left, would answer with a page. */
@Component
class NoSuchAddress extends AbstractHandlerMapping {

    private static final int BEFORE_THE_SCREENS = LOWEST_PRECEDENCE - 2;

    private final ApiAnswers answers;
    private final HttpRequestHandler none;

    NoSuchAddress(ApiAnswers answers, PlainAnswer plain) {
        this.answers = answers;
        this.none = (request, response) -> plain.tell(request, response, HttpStatus.NOT_FOUND);
        setOrder(BEFORE_THE_SCREENS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return answers.areFor(request) ? none : null;
    }
}
