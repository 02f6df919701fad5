package kz.zholdama.staff.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.acting.ActingTerm;
import kz.zholdama.staff.acting.ActingTerms;
import kz.zholdama.staff.profile.AccountPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an account: when its holder directs the centre in the place of its director, by which act. */
@Component
@Order(2)
class ActingOfAccount implements AccountPart {

    private final ActingTerms terms;
    private final StaffDirectory accounts;
    private final Clock clock;

    ActingOfAccount(ActingTerms terms, StaffDirectory accounts, Clock clock) {
        this.terms = terms;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(long staffId) {
        var may = accounts.find(staffId).filter(terms::mayAct).isPresent();
        return may || !terms.of(staffId).isEmpty() ? Optional.of(new Part(staffId, may)) : Optional.empty();
    }

    private final class Part extends Div {

        private final long staffId;
        private final Div list = new Div();

        Part(long staffId, boolean may) {
            this.staffId = staffId;
            var enter = new Button(UI.getCurrent().getTranslation("staff.acting.enter"), _ -> ask());
            enter.addThemeVariants(ButtonVariant.LUMO_SMALL);
            enter.setVisible(may);
            add(list, enter);
            show();
        }

        private void show() {
            list.removeAll();
            terms.of(staffId).stream().map(this::line).forEach(list::add);
        }

        private Div line(ActingTerm term) {
            var text = new Span(getTranslation(
                    "staff.acting.term",
                    named("from", term.from()),
                    named("to", term.to()),
                    named("basis", term.basis())));
            var line = new Div(text);
            line.addClassName("case-line");
            if (!term.isOver(LocalDate.now(clock))) {
                var end = new Button(
                        getTranslation("staff.acting.end"),
                        _ -> Question.ask("staff.acting.end", () -> {
                            terms.end(term.id());
                            Notices.done(getTranslation("staff.acting.ended"));
                            show();
                        }));
                end.addThemeVariants(ButtonVariant.LUMO_SMALL);
                line.add(end);
            } else {
                text.addClassName("muted");
            }
            return line;
        }

        private void ask() {
            new FormDialog<>("staff.acting.title", new ActingForm())
                    .submits(typed -> terms.enter(staffId, typed), _ -> {
                        Notices.done(getTranslation("staff.acting.entered"));
                        UI.getCurrent().refreshCurrentRoute(false); // the right to sign rests now
                    })
                    .open();
        }
    }
}
