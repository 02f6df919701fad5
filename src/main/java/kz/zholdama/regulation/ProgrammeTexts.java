package kz.zholdama.regulation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.platform.text.FurtherTexts;
import org.springframework.stereotype.Component;

/** The names of the programmes that editions add, under the keys that the names of the law's own measures have in the bundles. */
@Component
class ProgrammeTexts implements FurtherTexts {

    private static final String NAME = "measure.";
    private static final String SERVICE = "decision.service.";

    private final Regulations regulations;

    ProgrammeTexts(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public Optional<String> text(String key, Locale language) {
        if (key.startsWith(NAME)) {
            return names(key.substring(NAME.length())).map(names -> names.in(language));
        }
        return key.startsWith(SERVICE)
                ? names(key.substring(SERVICE.length())).map(Programme.Names::service)
                : Optional.empty();
    }

    /** Those of the latest edition that has the programme. */
    private Optional<Programme.Names> names(String measure) {
        return regulations.editions().reversed().stream()
                .filter(edition -> edition.measures().contains(new Measure(measure)))
                .flatMap(edition -> Stream.ofNullable(
                        edition.programme(new Measure(measure)).names()))
                .findFirst();
    }
}
