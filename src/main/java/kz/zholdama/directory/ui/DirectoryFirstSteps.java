package kz.zholdama.directory.ui;

import java.util.List;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.ui.home.FirstStep;
import kz.zholdama.platform.ui.home.FirstSteps;
import org.springframework.stereotype.Component;

/** A centre that takes applications, the classifier for addresses, employers who give places. */
@Component
class DirectoryFirstSteps implements FirstSteps {

    /** More lines than the regions and their centres, which come with the application. */
    private static final int A_CLASSIFIER = 100;

    private final CareerCentres centres;
    private final Settlements settlements;
    private final Employers employers;

    DirectoryFirstSteps(CareerCentres centres, Settlements settlements, Employers employers) {
        this.centres = centres;
        this.settlements = settlements;
        this.employers = employers;
    }

    @Override
    public List<FirstStep> steps() {
        return List.of(
                new FirstStep(
                        "first-day.centre",
                        "first-day.centre.hint",
                        !centres.all().isEmpty(),
                        "directories/centres",
                        20),
                new FirstStep(
                        "first-day.classifier",
                        "first-day.classifier.hint",
                        settlements.list(ListRequest.of("", A_CLASSIFIER, 1)).size() == 1,
                        "directories/import/settlement",
                        60),
                new FirstStep(
                        "first-day.employers",
                        "first-day.employers.hint",
                        !employers.list(ListRequest.of("", 0, 1)).isEmpty(),
                        "directories/employers",
                        70));
    }
}
