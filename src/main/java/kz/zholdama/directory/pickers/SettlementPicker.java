package kz.zholdama.directory.pickers;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.Set;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.form.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields for a settlement, by a few letters or its code, and its path, in the language of the screen. */
@Component
public class SettlementPicker {

    private final Settlements settlements;

    SettlementPicker(Settlements settlements) {
        this.settlements = settlements;
    }

    /**
     * What may be an address or a destination.
     *
     * @param regions two-digit КАТО prefixes, none for the whole country
     */
    public ComboBox<Settlement> of(String labelKey, Set<String> regions) {
        var picker = Picker.of(labelKey, (Settlement one) -> path(one));
        picker.setItems(
                query ->
                        settlements
                                .search(query.getFilter().orElse(""), regions, query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) settlements.count(query.getFilter().orElse(""), regions));
        return picker;
    }

    /** Puts a field on a form whose record keeps the id of any line of the classifier, districts and regions too. */
    public void addTo(Form<?> form, String name) {
        var picker = Picker.of((Settlement one) -> path(one) + " · " + one.kato());
        picker.setClearButtonVisible(true);
        picker.setItemsWithFilterConverter(
                query ->
                        settlements
                                .list(ListRequest.of(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                                .stream()
                                .map(Entry::value),
                text -> text);
        form.add(name, picker, Settlement::id, this::find);
    }

    /** For showing what was chosen; null when there is none any more. */
    public @Nullable Settlement find(@Nullable Long id) {
        return id == null ? null : settlements.find(id).orElse(null);
    }

    public static String path(Settlement settlement) {
        return Bilingual.name(settlement.paths());
    }

    /** The path of what was chosen; as it was kept in Russian, and where the classifier has it no more. */
    public String path(@Nullable Long id, String kept) {
        return settlements.path(id, kept, UI.getCurrent().getLocale());
    }
}
