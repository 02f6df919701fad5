package kz.zholdama.measure.subsidised;

import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.EmployerPicker;
import kz.zholdama.measure.parts.OccupationPicker;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The place of A8. */
@Component
class WorkplaceScreen implements Subsidised, PlaceScreen<Workplace> {

    private final EmployerPicker employers;
    private final OccupationPicker occupations;

    WorkplaceScreen(EmployerPicker employers, OccupationPicker occupations) {
        this.employers = employers;
        this.occupations = occupations;
    }

    @Override
    public Class<Workplace> place() {
        return Workplace.class;
    }

    @Override
    public PlaceForm<?> form(@Nullable Workplace chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var occupation = occupations.of("cases.place.occupation");
        occupation.setValue(occupations.find(chosen == null ? wished(details) : chosen.occupationId()));
        return new WorkplaceForm(employers.of(of.measure()), occupation, chosen, of);
    }

    private static @Nullable Long wished(MeasureDetails details) {
        return details instanceof SubsidisedDetails wish && wish.occupation() != null
                ? wish.occupation().id()
                : null;
    }
}
