package kz.zholdama.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zholdama.regulation.FormTemplates;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates that come with the product, as the class path has them. */
@Component
class ShippedTemplates implements FormTemplates {

    private final Map<String, List<String>> byForm = new TreeMap<>();

    ShippedTemplates() {
        var names = names();
        names.stream()
                .filter(name -> names.stream().noneMatch(other -> name.startsWith(other + "-")))
                .forEach(form -> byForm.put(
                        form,
                        names.stream()
                                .filter(name -> name.equals(form) || name.startsWith(form + "-"))
                                .toList()));
    }

    @Override
    public Map<String, List<String>> byForm() {
        return byForm;
    }

    private static List<String> names() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.html"))
                    .map(file -> Objects.requireNonNull(file.getFilename()).replace(".html", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The templates of the forms cannot be read", e);
        }
    }
}
