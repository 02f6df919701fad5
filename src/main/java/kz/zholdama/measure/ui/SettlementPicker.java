package kz.zholdama.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields for a settlement. */
@Component
public class SettlementPicker {

    private final Settlements settlements;

    SettlementPicker(Settlements settlements) {
        this.settlements = settlements;
    }

    /** @param regions two-digit КАТО prefixes, none for the whole country */
    public ComboBox<Settlement> of(String labelKey, Set<String> regions) {
        var picker = DirectoryPicker.of(labelKey, (Settlement one) -> isKazakh() ? one.pathKk() : one.path());
        picker.setItems(
                query ->
                        settlements
                                .search(query.getFilter().orElse(""), regions, query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) settlements.count(query.getFilter().orElse(""), regions));
        return picker;
    }

    /** For showing what was chosen; null when there is none any more. */
    public @Nullable Settlement find(@Nullable Long id) {
        return id == null ? null : settlements.find(id).orElse(null);
    }

    private static boolean isKazakh() {
        return Texts.isKazakh(UI.getCurrent().getLocale());
    }
}
