package kz.zholdama.measure.parts;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Objects;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.Picker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A field for an occupation of НК РК 01-2017. */
@Component
public class OccupationPicker {

    private final Occupations occupations;

    OccupationPicker(Occupations occupations) {
        this.occupations = occupations;
    }

    public ComboBox<ChosenOccupation> of(String labelKey) {
        var picker = Picker.of(labelKey, (ChosenOccupation one) -> one.code() + " " + one.name());
        picker.setItems(
                query -> occupations.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                        .map(OccupationPicker::chosen),
                query -> (int) occupations.count(query.getFilter().orElse("")));
        return picker;
    }

    /** For showing what was chosen; null when there is none any more. */
    public @Nullable ChosenOccupation find(@Nullable Long id) {
        return id == null
                ? null
                : occupations.find(id).map(OccupationPicker::chosen).orElse(null);
    }

    /** In the language of the screen, as long as the directory has it. */
    public @Nullable ChosenOccupation shown(@Nullable ChosenOccupation typed) {
        return typed == null ? null : Objects.requireNonNullElse(find(typed.id()), typed);
    }

    private static ChosenOccupation chosen(Occupation one) {
        return new ChosenOccupation(one.storedId(), one.code(), Bilingual.name(one.names()));
    }
}
