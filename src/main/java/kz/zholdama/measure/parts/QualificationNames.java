package kz.zholdama.measure.parts;

import java.util.stream.Stream;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.pickers.OfferedNames;
import org.springframework.stereotype.Component;

/** The qualifications that are taught, as the directory of educational organisations has them. */
@Component
public class QualificationNames {

    private static final int ORGANISATIONS = 100;

    private final Organisations organisations;

    QualificationNames(Organisations organisations) {
        this.organisations = organisations;
    }

    Stream<String> offered(String typed) {
        return OfferedNames.found(
                organisations.search(typed, 0, ORGANISATIONS).stream().flatMap(one -> one.qualifications().stream()),
                typed);
    }
}
