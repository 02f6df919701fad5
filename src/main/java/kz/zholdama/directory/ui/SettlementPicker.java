package kz.zholdama.directory.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import org.jspecify.annotations.Nullable;

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

    /** Between the chosen line and the id that a record keeps. */
    Converter<Settlement, Long> byId() {
        return new Converter<>() {

            @Override
            public Result<Long> convertToModel(@Nullable Settlement chosen, ValueContext context) {
                return Result.ok(chosen == null ? null : chosen.id());
            }

            @Override
            public @Nullable Settlement convertToPresentation(@Nullable Long id, ValueContext context) {
                return id == null ? null : settlements.find(id).orElse(null);
            }
        };
    }
}
