package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.regulation.MovedDeadline;
import kz.zholdama.regulation.Term;
import kz.zholdama.regulation.entering.CalendarPlan;

/** What a change of the calendar would move, before it is saved. */
class PlanDialog extends Dialog {

    PlanDialog(CalendarPlan plan, Runnable save) {
        setHeaderTitle(getTranslation("calendar.plan.title"));
        setWidth("44rem");
        add(new Paragraph(getTranslation(
                "calendar.plan.days", named("count", plan.changes().size()))));
        if (plan.unchanged() > 0) {
            add(new Paragraph(getTranslation("calendar.plan.unchanged", named("count", plan.unchanged()))));
        }
        if (plan.moved().isEmpty()) {
            add(new Paragraph(getTranslation("calendar.plan.moves-nothing")));
        } else {
            add(
                    new Paragraph(getTranslation(
                            "calendar.plan.moves", named("count", plan.moved().size()))),
                    moved(plan));
        }
        var confirm = new Button(getTranslation("form.save"), _ -> {
            close();
            save.run();
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setEnabled(!plan.changes().isEmpty());
        var cancel = new Button(getTranslation("form.cancel"), _ -> close());
        getFooter().add(cancel, confirm);
        Focus.onceOpen(this, () -> (confirm.isEnabled() ? confirm : cancel).focus());
    }

    private RecordList<MovedDeadline> moved(CalendarPlan plan) {
        var list = new RecordList<MovedDeadline>("calendar.plan.title", "calendar.plan.", moved -> moved);
        list.text("case", moved -> moved.caseNumber() + ", " + getTranslation("calendar.term." + moved.term()))
                .setWidth("16rem"); // a whole number; where all have no room, a row is a card
        list.text("from", moved -> shown(moved.term(), moved.from()));
        list.text("to", moved -> shown(moved.term(), moved.to()));
        list.setHeight("18rem");
        list.show(Source.of(plan.moved()));
        return list;
    }

    private static String shown(Term term, LocalDateTime at) {
        return term == Term.SLIP ? Dates.day(at.toLocalDate()) : Dates.moment(at);
    }
}
