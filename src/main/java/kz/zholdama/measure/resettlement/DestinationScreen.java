package kz.zholdama.measure.resettlement;

import com.vaadin.flow.component.combobox.ComboBox;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.OccupationPicker;
import kz.zholdama.measure.ui.DirectoryPicker;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person moves to (A11); only what is lawful is offered. */
@Component
class DestinationScreen implements PlaceScreen<Destination> {

    private final Settlements settlements;
    private final ResettlementRegions regions;
    private final OccupationPicker occupations;

    DestinationScreen(Settlements settlements, ResettlementRegions regions, OccupationPicker occupations) {
        this.settlements = settlements;
        this.regions = regions;
        this.occupations = occupations;
    }

    @Override
    public ReferralKind kind() {
        return ReferralKind.RESETTLEMENT;
    }

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    @Override
    public PlaceForm form(@Nullable Destination chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var settlement = settlement(of);
        var wish = details instanceof MeasureDetails.Resettlement it ? it : null;
        if (chosen != null) {
            settlement.setValue(settlements.find(chosen.settlementId()).orElse(null));
            var form = new DestinationForm(settlement, occupations.of(chosen.occupationId()), answer(known));
            form.show(chosen);
            return form;
        }
        if (wish != null
                && wish.wantedSettlementId() != null
                && Boolean.TRUE.equals(known.resettlement().wishedRegionLawful())) {
            settlement.setValue(settlements.find(wish.wantedSettlementId()).orElse(null));
        }
        var occupation = wish == null || wish.occupation() == null
                ? null
                : wish.occupation().id();
        var form = new DestinationForm(settlement, occupations.of(occupation), answer(known));
        if (wish != null) {
            form.wish(wish);
        }
        return form;
    }

    private static @Nullable CommissionAnswer answer(CaseFacts known) {
        return Boolean.TRUE.equals(known.place().commissionDecisionKnown())
                ? CommissionAnswer.DECIDED
                : known.resettlement().commission();
    }

    private ComboBox<Settlement> settlement(Circumstances of) {
        var lawful = regions.of(of.home(), of.countsFrom());
        var picker = DirectoryPicker.of("cases.place.destination", Settlement::path);
        picker.setItems(
                query ->
                        settlements
                                .search(query.getFilter().orElse(""), lawful, query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) settlements.count(query.getFilter().orElse(""), lawful));
        picker.setHelperText(picker.getTranslation("cases.place.destination.hint"));
        return picker;
    }
}
