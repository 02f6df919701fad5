package kz.zholdama.measure.ownbusiness;

import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OfficeScreen implements OwnBusiness, PlaceScreen<Office> {

    @Override
    public Class<Office> place() {
        return Office.class;
    }

    @Override
    public PlaceForm<?> form(@Nullable Office chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var form = new OfficeForm();
        if (chosen != null) {
            form.show(new OfficeChoice(chosen.name(), chosen.from()));
        }
        return form;
    }

    private static final class OfficeForm extends PlaceForm<OfficeChoice> {

        OfficeForm() {
            super(OfficeChoice.class);
            require(text("office", new TextField(getTranslation("own-business.office")), 300));
            require(add("from", new DateField(getTranslation("own-business.from"))));
        }
    }
}
