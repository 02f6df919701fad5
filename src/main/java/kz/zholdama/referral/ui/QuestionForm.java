package kz.zholdama.referral.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kz.zholdama.measure.SlipQuestion;
import kz.zholdama.measure.SlipQuestion.Answer;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.LongestText;

/** The questions that a host is asked, as the fields of a form. */
class QuestionForm<V> extends Form<V> {

    QuestionForm(Class<V> type, List<SlipQuestion> questions) {
        super(type, "slip.");
        questions.forEach(this::ask);
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
