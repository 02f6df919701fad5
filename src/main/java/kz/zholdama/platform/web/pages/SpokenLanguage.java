package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import kz.zholdama.platform.web.ChosenLanguage;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** In which language a public page says that it is written; elsewhere what the browser asks for, as usual. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class SpokenLanguage extends AcceptHeaderLocaleResolver {

    private final PublicPaths paths;
    private final ChosenLanguage language;

    SpokenLanguage(PublicPaths paths, ChosenLanguage language) {
        this.paths = paths;
        this.language = language;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return paths.matches(request) ? language.of(request) : super.resolveLocale(request);
    }
}
