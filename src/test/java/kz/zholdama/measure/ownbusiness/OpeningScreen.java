package kz.zholdama.measure.ownbusiness;

import com.vaadin.flow.component.textfield.TextField;
import kz.zholdama.measure.ui.SlipScreen;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import org.springframework.stereotype.Component;

@Component
class OpeningScreen implements OwnBusiness, SlipScreen<Office, Opening> {

    @Override
    public Class<Office> place() {
        return Office.class;
    }

    @Override
    public Class<Opening> slip() {
        return Opening.class;
    }

    @Override
    public void ask(Form<Opening> form) {
        form.expect(form.add("registeredOn", new DateField(form.getTranslation("own-business.registered-on"))));
        form.expect(form.text("number", new TextField(form.getTranslation("own-business.number")), LONGEST_TEXT));
    }

    @Override
    public Opening expected(Office place) {
        return new Opening(null, null);
    }
}
