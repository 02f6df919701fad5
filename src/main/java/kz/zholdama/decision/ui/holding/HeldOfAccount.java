package kz.zholdama.decision.ui.holding;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kz.zholdama.intake.holding.HeldCases;
import kz.zholdama.intake.holding.HeldCases.Outcome;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.staff.profile.AccountPart;
import org.springframework.stereotype.Component;

/** On an account: how many cases its holder goes on with, and giving all of them to a colleague. */
@Component
class HeldOfAccount implements AccountPart {

    private final HeldCases held;

    HeldOfAccount(HeldCases held) {
        this.held = held;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(long staffId) {
        return held.count(staffId) == 0 ? Optional.empty() : Optional.of(new Part(staffId));
    }

    private final class Part extends Div {

        private final long staffId;
        private final Span told = new Span();
        private final Button give = new Button(UI.getCurrent().getTranslation("staff.held.give"));

        Part(long staffId) {
            this.staffId = staffId;
            addClassNames("warning-note", "toolbar");
            give.addThemeVariants(ButtonVariant.LUMO_SMALL);
            give.addClickListener(_ -> new GiveForm(held.colleagues(staffId))
                    .dialog()
                    .submits(typed -> held.giveAll(staffId, typed.to().staffId()), this::done)
                    .open());
            add(told, give);
            show();
        }

        private void show() {
            var count = held.count(staffId);
            told.setText(UI.getCurrent().getTranslation("staff.held", named("count", count)));
            give.setVisible(count > 0);
        }

        private void done(Outcome outcome) {
            show();
            if (outcome.left() == 0) {
                Notices.done(getTranslation("cases.done.given-many", named("count", outcome.given())));
            } else {
                Notices.problem(getTranslation(
                        "staff.held.left", named("given", outcome.given()), named("left", outcome.left())));
            }
        }
    }
}
