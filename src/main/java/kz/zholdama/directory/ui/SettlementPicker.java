package kz.zholdama.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.ui.Bilingual;
import kz.zholdama.platform.ui.form.Form;

/** Chooses any line of the classifier, districts and regions too, by a few letters or the code. */
final class SettlementPicker extends ComboBox<Settlement> {

    private final transient Settlements settlements;

    SettlementPicker(Settlements settlements) {
        this.settlements = settlements;
        setClearButtonVisible(true);
        setItemLabelGenerator(
                settlement -> Bilingual.name(settlement.path(), settlement.pathKk()) + " · " + settlement.kato());
        setItemsWithFilterConverter(
                query ->
                        settlements
                                .list(ListRequest.of(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                                .stream()
                                .map(Entry::value),
                text -> text);
    }

    /** Puts it on a form whose record keeps the id of the chosen line. */
    void addTo(Form<?> form, String name) {
        form.add(name, this, Settlement::id, id -> settlements.find(id).orElse(null));
    }
}
