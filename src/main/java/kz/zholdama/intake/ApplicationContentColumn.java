package kz.zholdama.intake;

import kz.zholdama.measure.DetailsColumn;
import kz.zholdama.measure.Kinds;
import org.springframework.stereotype.Component;

/** JSON of what was filed. */
@Component
class ApplicationContentColumn extends DetailsColumn<ApplicationContent> {

    ApplicationContentColumn(Kinds kinds) {
        super(ApplicationContent.class, "application-content", 1, kinds);
    }
}
