package kz.zholdama.staff.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.lists.SavedList;
import kz.zholdama.platform.lists.SavedLists;
import kz.zholdama.platform.ui.Question;
import kz.zholdama.staff.profile.AccountPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On an account: the filters that its holder shares with the centre, which stay when he leaves and can be removed here. */
@Component
@Order(3)
class SharedListsOfAccount implements AccountPart {

    private final SavedLists lists;

    SharedListsOfAccount(SavedLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(long staffId) {
        return lists.sharedBy(staffId).isEmpty() ? Optional.empty() : Optional.of(new Part(staffId));
    }

    private final class Part extends Div {

        private final long staffId;
        private final Div list = new Div();

        Part(long staffId) {
            this.staffId = staffId;
            add(new H3(UI.getCurrent().getTranslation("staff.shared-lists")), list);
            show();
        }

        private void show() {
            list.removeAll();
            lists.sharedBy(staffId).stream().map(this::line).forEach(list::add);
        }

        private Div line(SavedList one) {
            var remove = new Button(
                    getTranslation("list.saved.remove"),
                    _ -> Question.warn(
                            "list.saved.remove",
                            () -> {
                                lists.remove(one.id());
                                show();
                            },
                            Argument.named("name", one.name())));
            remove.addThemeVariants(ButtonVariant.LUMO_SMALL);
            remove.setAriaLabel(getTranslation("list.saved.remove") + ": " + one.name());
            var line = new Div(new Span(one.name()), remove);
            line.addClassName("case-line");
            return line;
        }
    }
}
