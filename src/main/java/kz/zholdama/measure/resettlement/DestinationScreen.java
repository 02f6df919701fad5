package kz.zholdama.measure.resettlement;

import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.OccupationPicker;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a person moves to (A11); only what is lawful is offered. */
@Component
class DestinationScreen implements Resettlement, PlaceScreen<Destination> {

    private final SettlementPicker settlements;
    private final ResettlementRegions regions;
    private final OccupationPicker occupations;
    private final ReceivingCentres centres;

    DestinationScreen(
            SettlementPicker settlements,
            ResettlementRegions regions,
            OccupationPicker occupations,
            ReceivingCentres centres) {
        this.settlements = settlements;
        this.regions = regions;
        this.occupations = occupations;
        this.centres = centres;
    }

    @Override
    public Class<Destination> place() {
        return Destination.class;
    }

    @Override
    public PlaceForm<?> form(@Nullable Destination chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var settlement = settlements.of("cases.place.destination", regions.of(of.home(), of.countsFrom()));
        settlement.setHelperText(settlement.getTranslation("cases.place.destination.hint"));
        var occupation = occupations.of("cases.place.occupation");
        var form = new DestinationForm(settlement, occupation, centres, answer(known));
        if (chosen != null) {
            settlement.setValue(settlements.find(chosen.settlementId()));
            occupation.setValue(occupations.find(chosen.occupationId()));
            form.fill(chosen);
        } else if (details instanceof ResettlementDetails wish) {
            if (Boolean.TRUE.equals(known.resettlement().wishedRegionLawful())) {
                settlement.setValue(settlements.find(wish.wantedSettlementId()));
            }
            occupation.setValue(
                    wish.occupation() == null
                            ? null
                            : occupations.find(wish.occupation().id()));
            form.wish(wish);
        }
        return form;
    }

    private static @Nullable CommissionAnswer answer(CaseFacts known) {
        return Boolean.TRUE.equals(known.place().commissionDecisionKnown())
                ? CommissionAnswer.DECIDED
                : known.resettlement().commission();
    }
}
