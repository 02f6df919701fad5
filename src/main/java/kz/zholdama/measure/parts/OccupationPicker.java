package kz.zholdama.measure.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.measure.ui.DirectoryPicker;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A field for an occupation of НК РК 01-2017. */
@Component
public class OccupationPicker {

    private final Occupations occupations;

    OccupationPicker(Occupations occupations) {
        this.occupations = occupations;
    }

    /** @param chosen fills it, null for none */
    public ComboBox<Occupation> of(@Nullable Long chosen) {
        var picker = DirectoryPicker.of("cases.place.occupation", OccupationPicker::name);
        picker.setItems(
                query -> occupations.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> (int) occupations.count(query.getFilter().orElse("")));
        if (chosen != null) {
            picker.setValue(occupations.find(chosen).orElse(null));
        }
        return picker;
    }

    private static String name(Occupation occupation) {
        var kazakh = UI.getCurrent().getLocale().getLanguage().equals(Texts.KAZAKH.getLanguage());
        return occupation.code() + " " + (kazakh ? occupation.nameKk() : occupation.nameRu());
    }
}
