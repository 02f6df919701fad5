package kz.zholdama.measure.subsidised;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.parts.OccupationPicker;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;
import org.springframework.stereotype.Component;

/** Asks for the details of subsidised work. */
@Component
class SubsidisedDetailsScreen implements Subsidised, DetailsScreen<SubsidisedDetails> {

    private final OccupationPicker occupations;
    private final EducationNames education;
    private final Clock clock;

    SubsidisedDetailsScreen(OccupationPicker occupations, EducationNames education, Clock clock) {
        this.occupations = occupations;
        this.education = education;
        this.clock = clock;
    }

    @Override
    public Class<SubsidisedDetails> details() {
        return SubsidisedDetails.class;
    }

    @Override
    public Supplier<SubsidisedDetails> ask(DetailsFields fields, SubsidisedDetails typed, Circumstances of) {
        var occupation = occupations.of("intake.occupation");
        occupation.setValue(occupations.shown(typed.occupation()));
        return new SubsidisedDetailsForm(fields, typed, Questions.of(of), occupation, education, LocalDate.now(clock))
                ::typed;
    }
}
