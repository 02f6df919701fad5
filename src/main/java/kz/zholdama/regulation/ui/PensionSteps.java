package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.zholdama.eligibility.PensionAge;
import kz.zholdama.person.Sex;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.form.Fields;
import org.jspecify.annotations.Nullable;

/** The steps of the pension age: for whom, from which day, at which age in years and months. */
class PensionSteps extends Div implements HasValidation {

    private static final int YEAR = 12;

    private final Fields fields;
    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = new Span();
    private int made;

    private record Line(Select<Sex> sex, DateField from, IntegerField years, IntegerField months, Div row) {

        /** Without a day from the beginning on; an empty number is none that can be meant. */
        PensionAge.Step read() {
            return new PensionAge.Step(
                    sex.getValue(),
                    from.isEmpty() ? LocalDate.EPOCH : from.getValue(),
                    years.isEmpty()
                            ? 0
                            : years.getValue() * YEAR
                                    + months.getOptionalValue().orElse(0));
        }
    }

    PensionSteps(PensionAge base, Fields fields) {
        this.fields = fields;
        error.addClassName("field-error");
        error.setVisible(false);
        error.getElement().setAttribute("role", "alert");
        list.addClassName("stacked");
        var add = new Button(
                getTranslation("regulation.pension.add"),
                VaadinIcon.PLUS.create(),
                _ -> add(Sex.FEMALE, null, null, 0));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        addClassName("stacked");
        getElement().setAttribute("tabindex", "-1"); // the focus is led here by what is wrong with all of it
        var hint = new Span(getTranslation("regulation.pension.from.hint"));
        hint.addClassName("muted");
        add(hint, error, list, add);
        base.steps()
                .forEach(step -> add(
                        step.sex(),
                        LocalDate.EPOCH.equals(step.from()) ? null : step.from(),
                        step.months() == 0 ? null : (Integer) (step.months() / YEAR),
                        step.months() % YEAR));
    }

    PensionAge read() {
        return new PensionAge(lines.stream().map(Line::read).toList());
    }

    private void add(Sex of, @Nullable LocalDate day, @Nullable Integer fullYears, int furtherMonths) {
        var sex = new Select<Sex>();
        sex.setLabel(getTranslation("regulation.pension.sex"));
        sex.setItems(Sex.values());
        sex.setItemLabelGenerator(item -> getTranslation("regulation.sex." + item));
        sex.setValue(of);
        var from = new DateField(getTranslation("regulation.pension.from"));
        from.setValue(day);
        var years = number("regulation.pension.years", fullYears);
        var months = number("regulation.pension.months", furtherMonths);
        months.setMin(0);
        months.setMax(YEAR - 1);
        var row = new Div(sex, from, years, months);
        row.addClassNames("toolbar", "pension-step");
        var path = "pensionAge[" + made++ + "].";
        fields.add(path + "sex", sex);
        fields.add(path + "from", from);
        fields.add(path + "years", years);
        fields.add(path + "months", months);
        var line = new Line(sex, from, years, months, row);
        var remove = new Button(VaadinIcon.TRASH.create(), _ -> {
            fields.forget(path);
            lines.remove(line);
            list.remove(row);
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("regulation.pension.remove"));
        row.add(remove);
        lines.add(line);
        list.add(row);
    }

    private IntegerField number(String label, @Nullable Integer value) {
        var field = new IntegerField(getTranslation(label));
        field.setValue(value);
        return field;
    }

    @Override
    public void setErrorMessage(String message) {
        error.setText(message);
    }

    @Override
    public String getErrorMessage() {
        return error.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        error.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return error.isVisible();
    }
}
