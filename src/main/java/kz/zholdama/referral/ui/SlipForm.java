package kz.zholdama.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.measure.ReturnSlip;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.SlipQuestion.Answer;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.LongestText;
import kz.zholdama.referral.ReferralFile;

/**
 * The fields of a referral's own slip, filled with what the host sent or what was recorded, or else with what the referral
 * says, and its day.
 */
final class SlipForm<S extends ReturnSlip> extends Form<S> {

    private final DateField receivedOn;

    /** @param came the day on which it came, as long as none was recorded */
    SlipForm(SlipOfKind<?, S> own, ReferralFile referral, Optional<ReturnSlip> sent, LocalDate came) {
        super(own.type(), "slip.");
        own.questions().forEach(this::ask);
        receivedOn = expect(aside("receivedOn", new DateField("")));
        show(sent.or(referral::slip).map(own.type()::cast).orElseGet(() -> own.expectedAny(referral.place())));
        receivedOn.setValue(referral.slipReceivedOn().orElse(came));
    }

    LocalDate receivedOn() {
        return receivedOn.getValue();
    }

    private void ask(SlipQuestion question) {
        var name = question.name();
        var label = getTranslation(question.label());
        switch (question.answer()) {
            case Answer.Day _ -> mark(question, add(name, new DateField(label)));
            case Answer.Text _ -> mark(question, text(name, new TextField(label), SlipQuestion.LONGEST_TEXT));
            case Answer.WholeNumber _ -> {
                var field = new IntegerField(label);
                field.setStepButtonsVisible(true);
                mark(question, add(name, field));
            }
            case Answer.YesOrNo _ -> mark(question, wide(add(name, new Checkbox(label))));
            case Answer.OneOf oneOf -> {
                var field = new RadioButtonGroup<Enum<?>>(label);
                mark(question, add(name, field));
                field.setItems(oneOf.constants().getEnumConstants());
                field.setItemLabelGenerator(one -> getTranslation(oneOf.words() + one.name()));
            }
            case Answer.Name told -> {
                var field = new TextField(label);
                LongestText.of(field, SlipQuestion.LONGEST_TEXT);
                mark(
                        question,
                        add(
                                name,
                                field,
                                typed -> typed.isBlank() ? null : told.kept().apply(typed.strip()),
                                text -> told.reading()
                                        .apply(text, UI.getCurrent().getLocale())));
            }
        }
    }

    private <F extends Component & HasValue<?, ?> & HasHelper> void mark(SlipQuestion question, F field) {
        if (question.hint() != null) {
            field.setHelperText(getTranslation(question.hint()));
        }
        if (question.expected()) {
            expect(field);
        }
    }
}
