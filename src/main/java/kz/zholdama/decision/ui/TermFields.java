package kz.zholdama.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import kz.zholdama.measure.PlaceChoice.Term;
import kz.zholdama.platform.ui.DateField;
import org.jspecify.annotations.Nullable;

/** Months, first and last day. The last day follows from the others until it is corrected by hand. */
final class TermFields {

    private final IntegerField months;
    private final DateField from;
    private final DateField to;

    /** @param most months at most, null without a limit */
    TermFields(Component owner, @Nullable Integer most) {
        months = new IntegerField(owner.getTranslation("cases.place.months"));
        from = new DateField(owner.getTranslation("cases.place.from"));
        to = new DateField(owner.getTranslation("cases.place.to"));
        months.setMin(1);
        months.setStepButtonsVisible(true);
        if (most != null) {
            months.setMax(most);
            months.setHelperText(owner.getTranslation("cases.place.months.most", most));
        }
        to.setHelperText(owner.getTranslation("cases.place.to.hint"));
        months.addValueChangeListener(_ -> follow());
        from.addValueChangeListener(_ -> follow());
    }

    private void follow() {
        if (months.getValue() != null && months.getValue() > 0 && from.getValue() != null) {
            to.setValue(Term.lastDay(from.getValue(), months.getValue()));
        }
    }

    Component[] fields() {
        return new Component[] {months, from, to};
    }

    void set(int count, LocalDate first, LocalDate last) {
        months.setValue(count);
        from.setValue(first);
        to.setValue(last);
    }

    boolean isComplete() {
        return EntryDialog.filled(months) & EntryDialog.filled(from) & EntryDialog.filled(to);
    }

    Term value() {
        return new Term(months.getValue(), from.getValue(), to.getValue());
    }

    static FormLayout form() {
        var form = new FormLayout();
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("30rem", 3));
        return form;
    }
}
