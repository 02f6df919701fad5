package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.person.Age;
import kz.zholdama.person.Iin;

/** Whom the specialist is serving, as far as it is typed: name, ИИН, age. Hidden while nothing of it is. */
final class Served extends Div {

    Served() {
        addClassName("served");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("intake.served"));
        setVisible(false);
    }

    /** @param today on which the age is reckoned */
    Served show(TypedPerson person, LocalDate today) {
        removeAll();
        var name = person.fullName();
        var iin = Objects.requireNonNullElse(person.iin(), "").strip();
        var number = Iin.problem(iin).isEmpty() ? Iin.of(iin) : null;
        var born = person.birthDate() != null || number == null
                ? person.birthDate()
                : number.birthDate().orElse(null);
        var parts = Stream.of(
                        iin.isEmpty() ? "" : getTranslation("intake.iin") + " " + iin,
                        born == null || born.isAfter(today)
                                ? ""
                                : getTranslation("intake.served.age", named("years", Age.years(born, today))))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        setVisible(!name.isEmpty() || !parts.isEmpty());
        var shown = new Span(name);
        shown.addClassName("served-name");
        add(shown, new Span(parts));
        return this;
    }
}
