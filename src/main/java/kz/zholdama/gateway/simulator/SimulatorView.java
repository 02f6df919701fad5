package kz.zholdama.gateway.simulator;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import kz.zholdama.gateway.calling.Service;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;

/**
 * The operator of the simulated systems: how each is today, what 1414 sent to whom, whose number shows which failure, and what
 * was asked and answered.
 */
@Route(value = "simulator", registerAtStartup = false)
@RolesAllowed(Role.ADMINISTRATOR_ROLE)
@Menu(title = "simulator.menu", order = 96, icon = "vaadin:server")
class SimulatorView extends Div implements TitledPage {

    private final transient Simulator simulator;
    private final Div messages = new Div();
    private final Div exchanges = new Div();

    SimulatorView(Simulator simulator) {
        this.simulator = simulator;
        addClassName("page");
        add(
                new PageHeader(
                                getTranslation("simulator.title"),
                                new Button(
                                        getTranslation("simulator.refresh"), VaadinIcon.REFRESH.create(), _ -> show()))
                        .withHint(getTranslation("simulator.hint")),
                panel("simulator.moods", moods()),
                panel("simulator.messages", messages),
                panel("simulator.people", people()),
                panel("simulator.exchanges", exchanges));
        messages.getElement().setAttribute("aria-live", "polite");
        show();
    }

    private Section panel(String key, Component content) {
        var title = new H2(getTranslation(key));
        title.setId(key.replace('.', '-'));
        var panel = new Section(title, content);
        panel.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        panel.addClassName("panel");
        return panel;
    }

    private Div moods() {
        var all = new Div();
        for (var service : Service.values()) {
            var mood = new RadioButtonGroup<Mood>(getTranslation("simulator.service." + service.name()));
            mood.setItems(Mood.values());
            mood.setItemLabelGenerator(one -> getTranslation("simulator.mood." + one.name()));
            mood.setValue(simulator.moodOf(service));
            mood.addValueChangeListener(chosen -> simulator.is(service, chosen.getValue()));
            all.add(mood);
        }
        return all;
    }

    private LabelledValues people() {
        var values = new LabelledValues();
        for (var person : simulator.people().examples()) {
            values.with(
                    person.iin().value(),
                    person.mood() == Mood.FINE
                            ? getTranslation(
                                    "simulator.citizen." + person.citizen().name())
                            : getTranslation("simulator.mood." + person.mood().name()));
        }
        return values;
    }

    private void show() {
        messages.removeAll();
        exchanges.removeAll();
        var sent = new LabelledValues();
        simulator
                .messages()
                .forEach(message -> sent.with(
                        message.to().value(),
                        getTranslation(
                                "simulator.message", named("code", message.code()), named("at", message.sentAt()))));
        messages.add(simulator.messages().isEmpty() ? new Paragraph(getTranslation("simulator.messages.none")) : sent);
        if (simulator.exchanges().isEmpty()) {
            exchanges.add(new Paragraph(getTranslation("simulator.exchanges.none")));
        }
        simulator.exchanges().forEach(one -> exchanges.add(exchange(one)));
    }

    private Details exchange(Exchange exchange) {
        var shown = new Details(getTranslation(
                "simulator.exchange",
                named(
                        "service",
                        getTranslation("simulator.service." + exchange.service().name())),
                named("at", Dates.moment(exchange.at())),
                named("status", String.valueOf(exchange.status()))));
        shown.add(
                new H3(getTranslation("simulator.asked")),
                text(exchange.question()),
                new H3(getTranslation("simulator.answered")),
                text(exchange.answer().isEmpty() ? "—" : exchange.answer()));
        return shown;
    }

    /** Long lines are broken: nothing of it is scrolled aside. */
    private static Pre text(String text) {
        var shown = new Pre(text);
        shown.addClassName("exchange");
        return shown;
    }

    @Override
    public String title() {
        return getTranslation("simulator.title");
    }
}
