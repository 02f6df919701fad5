package kz.zholdama.platform.web.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.PlainAnswer;
import org.springframework.web.filter.OncePerRequestFilter;

/** The way into every public page: whose turn it is, in which language, and a page that tells of whatever fails. */
public class PublicPageFilter extends OncePerRequestFilter {

    private final PublicPaths paths;
    private final Tries tries;
    private final ChosenLanguage language;
    private final PlainAnswer answer;

    public PublicPageFilter(PublicPaths paths, Tries tries, ChosenLanguage language, PlainAnswer answer) {
        this.paths = paths;
        this.tries = tries;
        this.language = language;
        this.answer = answer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        language.choose(request);
        paths.of(request).ifPresent(path -> PlainAnswer.leadBackTo(path, request));
        try {
            tries.page(request);
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.resetBuffer();
            answer.tell(request, response, e);
        }
    }
}
