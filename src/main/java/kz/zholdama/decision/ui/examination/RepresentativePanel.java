package kz.zholdama.decision.ui.examination;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.platform.text.Dates;

/** The consent of a minor's legal representative (Social Code 111(6)); there only where one is needed. */
public final class RepresentativePanel extends CasePanel {

    private final Div told = new Div();
    private final Button change = new Button();

    public RepresentativePanel(CaseDesk desk) {
        super(desk, "cases.representative");
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        change.addClickListener(_ -> desk.ask(
                "cases.representative",
                new RepresentativeForm(desk.file().assessment().facts().representativeConsent()),
                (sheet, typed) -> sheet.withRepresentativeConsent(RepresentativeForm.told(typed))));
        add(told, change);
    }

    @Override
    public void show(CaseFile file) {
        setVisible(file.asksRepresentative());
        var consent = file.assessment().facts().representativeConsent();
        change.setText(getTranslation(consent == null ? "cases.representative.record" : "cases.change"));
        change.setVisible(desk().mayExamine());
        told.removeAll();
        told.add(line(new Div(consent == null ? getTranslation("cases.representative.untold") : words(consent, this))));
    }

    @Override
    public Optional<Runnable> toDo() {
        return toDo(
                change,
                isVisible()
                        && change.isVisible()
                        && desk().file().assessment().facts().representativeConsent() == null);
    }

    public static String words(RepresentativeConsent consent, Component owner) {
        return !consent.given()
                ? owner.getTranslation("representative-consent.none")
                : Stream.of(
                                owner.getTranslation("representative-consent.given"),
                                consent.name(),
                                consent.relation(),
                                Dates.day(consent.givenOn()))
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", "));
    }
}
