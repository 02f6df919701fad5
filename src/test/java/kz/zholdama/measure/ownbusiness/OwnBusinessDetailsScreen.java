package kz.zholdama.measure.ownbusiness;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.ui.DetailsFields;
import kz.zholdama.measure.ui.DetailsScreen;
import org.springframework.stereotype.Component;

@Component
class OwnBusinessDetailsScreen implements OwnBusiness, DetailsScreen<OwnBusinessDetails> {

    @Override
    public Class<OwnBusinessDetails> details() {
        return OwnBusinessDetails.class;
    }

    @Override
    public Supplier<OwnBusinessDetails> ask(DetailsFields fields, OwnBusinessDetails typed, Circumstances of) {
        var idea = fields.field("idea", new TextField(fields.getTranslation("own-business.idea")));
        idea.setValue(DetailsFields.shown(typed.idea()));
        fields.add(DetailsFields.row(idea));
        return () -> new OwnBusinessDetails(idea.getValue());
    }
}
