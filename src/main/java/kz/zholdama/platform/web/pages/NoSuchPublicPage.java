package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import kz.zholdama.platform.web.PlainAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** An address among public pages that no controller takes: the screens, which take all that is left, would begin a session. */
@Component
class NoSuchPublicPage extends AbstractHandlerMapping {

    private static final int BEFORE_THE_SCREENS = LOWEST_PRECEDENCE - 2;

    private final PublicPaths paths;
    private final HttpRequestHandler none;

    NoSuchPublicPage(PublicPaths paths, PlainAnswer answer) {
        this.paths = paths;
        this.none = (request, response) -> answer.tell(request, response, HttpStatus.NOT_FOUND);
        setOrder(BEFORE_THE_SCREENS);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return paths.matches(request) ? none : null;
    }
}
