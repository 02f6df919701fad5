package kz.zholdama.measure.resettlement;

import java.util.function.Supplier;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.parts.OccupationPicker;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;
import org.springframework.stereotype.Component;

/** Asks for the details of resettlement. */
@Component
class ResettlementDetailsScreen implements Resettlement, DetailsScreen<ResettlementDetails> {

    private final OccupationPicker occupations;
    private final SettlementPicker settlements;
    private final ResettlementRegions regions;

    ResettlementDetailsScreen(OccupationPicker occupations, SettlementPicker settlements, ResettlementRegions regions) {
        this.occupations = occupations;
        this.settlements = settlements;
        this.regions = regions;
    }

    @Override
    public Class<ResettlementDetails> details() {
        return ResettlementDetails.class;
    }

    @Override
    public Supplier<ResettlementDetails> ask(DetailsFields fields, ResettlementDetails typed, Circumstances of) {
        var wanted = settlements.of("intake.wantedSettlement", regions.of(of.home(), of.countsFrom()));
        wanted.setValue(settlements.find(typed.wantedSettlementId()));
        var occupation = occupations.of("intake.occupation");
        occupation.setValue(occupations.shown(typed.occupation()));
        return new ResettlementDetailsForm(fields, typed, wanted, occupation)::typed;
    }
}
