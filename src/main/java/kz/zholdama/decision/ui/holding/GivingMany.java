package kz.zholdama.decision.ui.holding;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid.SelectionMode;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.holding.Holding;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.RefusalText;
import kz.zholdama.platform.ui.list.RecordList;

/** Gives several cases of a list to one colleague: ticked first, each given by itself, those that stay told with the reason. */
final class GivingMany extends Div {

    private final RecordList<CaseSummary> list;
    private final Holding holding;
    private final Runnable given;
    private final Button begin = new Button(getTranslation("cases.give-many"));
    private final Button give = new Button();
    private final Button leave = new Button(getTranslation("form.cancel"));

    GivingMany(RecordList<CaseSummary> list, Holding holding, Runnable given) {
        this.list = list;
        this.holding = holding;
        this.given = given;
        addClassName("toolbar");
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.addClickListener(_ -> begin());
        give.addClickListener(_ -> ask());
        leave.addClickListener(_ -> end());
        add(begin, give, leave);
        show(false);
    }

    private void begin() {
        list.choosable(one -> ApplicationStatus.RUNNING.contains(one.status()));
        list.addSelectionListener(_ -> count());
        show(true);
        count();
        list.focus();
    }

    private void end() {
        list.setSelectionMode(SelectionMode.SINGLE);
        show(false);
        begin.focus();
    }

    private void show(boolean ticking) {
        begin.setVisible(!ticking);
        give.setVisible(ticking);
        leave.setVisible(ticking);
    }

    private void count() {
        var count = list.getSelectedItems().size();
        give.setText(getTranslation("cases.give-many.do", named("count", count)));
        give.setEnabled(count > 0);
    }

    private void ask() {
        var chosen = list.getSelectedItems().stream()
                .sorted(Comparator.comparingLong(CaseSummary::id))
                .toList();
        new GiveForm(holding.colleagues())
                .dialog()
                .submits(typed -> give(chosen, typed.to()), left -> {
                    end();
                    given.run();
                    tell(chosen.size() - left.size(), left);
                })
                .open();
    }

    /** @return what was not given, and why */
    private List<String> give(List<CaseSummary> chosen, Actor to) {
        var left = new ArrayList<String>();
        for (var one : chosen) {
            try {
                holding.give(one.id(), one.version(), to.staffId());
            } catch (UserFacingException refused) {
                left.add(getTranslation(
                        "cases.give-many.left",
                        named("number", String.valueOf(one.number())),
                        named("reason", RefusalText.of(this, refused))));
            }
        }
        return left;
    }

    private void tell(int count, List<String> left) {
        var done = getTranslation("cases.done.given-many", named("count", count));
        if (left.isEmpty()) {
            Notices.done(done);
        } else {
            Notices.problem(done + " " + String.join(" ", left));
        }
    }
}
