package kz.zholdama.measure.parts;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Employers;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.Picker;
import org.springframework.stereotype.Component;

/** A field for an employer with a contract for a measure and a free place. */
@Component
public class EmployerPicker {

    private final Employers employers;
    private final Clock clock;

    EmployerPicker(Employers employers, Clock clock) {
        this.employers = employers;
        this.clock = clock;
    }

    public ComboBox<EmployerPlace> of(Measure measure) {
        var picker = Picker.of("cases.place.employer", EmployerPlace::name);
        picker.setItems(
                query -> employers
                        .searchForMeasure(
                                measure,
                                query.getFilter().orElse(""),
                                LocalDate.now(clock),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> (int)
                        employers.countForMeasure(measure, query.getFilter().orElse(""), LocalDate.now(clock)));
        picker.setRenderer(new ComponentRenderer<>(place -> Picker.twoLines(
                place.name(),
                picker.getTranslation(
                        "cases.place.employer.free",
                        named("free", place.free()),
                        named("places", place.places()),
                        named("bin", place.bin()),
                        named("until", place.validTo())))));
        picker.setHelperText(picker.getTranslation("cases.place.employer.hint"));
        return picker;
    }
}
