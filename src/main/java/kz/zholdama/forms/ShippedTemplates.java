package kz.zholdama.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.zholdama.regulation.FormTemplates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The templates that come with the product, as the class path has them. */
@Component
class ShippedTemplates implements FormTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedTemplates.class);

    private final Map<String, List<String>> byForm = new TreeMap<>();
    private final PdfForms forms;
    private final List<String> blanks;

    /** @param others than those of this package */
    ShippedTemplates(PdfForms forms, List<BlankForm> others) {
        this.forms = forms;
        this.blanks = Stream.concat(Stream.of(Annex.values()), others.stream())
                .map(BlankForm::template)
                .toList();
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

    /** An annex is printed with lines to be filled in by hand; what has no blank is tried with its values by the tests alone. */
    @Override
    public boolean prints(String form, String template) {
        try {
            return !blanks.contains(form) || forms.blank(template).length > 0;
        } catch (RenderingFailed broken) {
            LOG.error("The template {} of {} does not print", template, form, broken);
            return false;
        }
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
