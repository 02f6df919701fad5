package kz.zholdama.regulation.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import kz.zholdama.platform.text.Dates;
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
        getFooter().add(new Button(getTranslation("form.cancel"), _ -> close()), confirm);
    }

    private Grid<MovedDeadline> moved(CalendarPlan plan) {
        var grid = new Grid<MovedDeadline>();
        grid.addColumn(moved -> moved.caseNumber() + ", " + getTranslation("calendar.term." + moved.term()))
                .setHeader(getTranslation("calendar.plan.case"));
        grid.addColumn(moved -> shown(moved.term(), moved.from())).setHeader(getTranslation("calendar.plan.from"));
        grid.addColumn(moved -> shown(moved.term(), moved.to())).setHeader(getTranslation("calendar.plan.to"));
        grid.getColumns().forEach(column -> column.setWidth("6.25rem")); // a whole date, and all on a telephone
        grid.setItems(plan.moved());
        grid.setHeight("18rem");
        grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
        return grid;
    }

    private static String shown(Term term, LocalDateTime at) {
        return term == Term.SLIP ? Dates.day(at.toLocalDate()) : Dates.moment(at);
    }
}
