package kz.zholdama.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields that choose from a directory by a few letters; what is shown is fetched a screenful at a time. */
@Component
class Pickers {

    private static final int PAGE = 30;

    private final Settlements settlements;
    private final Occupations occupations;

    Pickers(Settlements settlements, Occupations occupations) {
        this.settlements = settlements;
        this.occupations = occupations;
    }

    /** @param regions two-digit КАТО prefixes, none for the whole country */
    ComboBox<Settlement> settlement(String label, Set<String> regions) {
        var picker = new ComboBox<Settlement>(label);
        picker.setPageSize(PAGE);
        picker.setItems(
                query ->
                        settlements
                                .search(query.getFilter().orElse(""), regions, query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) settlements.count(query.getFilter().orElse(""), regions));
        picker.setItemLabelGenerator(one -> isKazakh() ? one.pathKk() : one.path());
        picker.setPlaceholder(picker.getTranslation("intake.pick"));
        return picker;
    }

    @Nullable
    Settlement settlement(@Nullable Long id) {
        return id == null ? null : settlements.find(id).orElse(null);
    }

    ComboBox<MeasureDetails.Occupation> occupation(String label) {
        var picker = new ComboBox<MeasureDetails.Occupation>(label);
        picker.setPageSize(PAGE);
        picker.setItems(
                query -> occupations.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
                        .map(one -> new MeasureDetails.Occupation(
                                one.storedId(),
                                one.code(),
                                isKazakh() && one.nameKk() != null ? one.nameKk() : one.nameRu())),
                query -> (int) occupations.count(query.getFilter().orElse("")));
        picker.setItemLabelGenerator(one -> one.code() + " " + one.name());
        picker.setPlaceholder(picker.getTranslation("intake.pick"));
        return picker;
    }

    private static boolean isKazakh() {
        return Texts.KAZAKH.getLanguage().equals(UI.getCurrent().getLocale().getLanguage());
    }
}
