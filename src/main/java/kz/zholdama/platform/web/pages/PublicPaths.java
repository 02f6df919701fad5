package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Which addresses are public pages. */
@Component
public class PublicPaths implements RequestMatcher {

    /** Asked for with the first request: the gate stands before the controllers do. */
    private final SingletonSupplier<List<Area>> areas;

    PublicPaths(ObjectProvider<PublicPages> pages) {
        areas = SingletonSupplier.of(() -> pages.stream()
                .map(PublicPages::path)
                .map(path ->
                        new Area(path, PathPatternRequestMatcher.withDefaults().matcher(path + "/**")))
                .toList());
    }

    private record Area(String path, RequestMatcher matcher) {}

    @Override
    public boolean matches(HttpServletRequest request) {
        return of(request).isPresent();
    }

    /** The first page of those among which the address lies. */
    Optional<String> of(HttpServletRequest request) {
        return areas.obtain().stream()
                .filter(area -> area.matcher().matches(request))
                .map(Area::path)
                .findFirst();
    }
}
