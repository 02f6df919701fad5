package kz.zholdama.measure.ownbusiness;

import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.PlaceChoice;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import kz.zholdama.measure.ui.RequiredField;
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
    public PlaceForm form(@Nullable Office chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var form = new OfficeForm();
        if (chosen != null) {
            form.office.setValue(chosen.name());
            form.from.setValue(chosen.from());
        }
        return form;
    }

    private static final class OfficeForm extends PlaceForm {

        private final TextField office = new TextField(getTranslation("own-business.office"));
        private final DateField from = new DateField(getTranslation("own-business.from"));

        OfficeForm() {
            var fields = layout();
            fields.add(office, from);
            add(fields);
        }

        @Override
        public boolean isComplete() {
            return RequiredField.isFilled(office) & RequiredField.isFilled(from);
        }

        @Override
        public PlaceChoice choice() {
            return new OfficeChoice(office.getValue(), from.getValue());
        }
    }
}
