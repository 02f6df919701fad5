package kz.zholdama.intake.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.EarlierReferral;
import kz.zholdama.intake.persons.Earlier;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;

/** What is known of a person who has been here before; his data is offered, not put over what is typed. */
final class EarlierPanel extends Div {

    private static final int SHOWN = 5;

    private final SettlementPicker settlements;
    private final Button offer;
    private final Set<Long> openable;

    /**
     * @param fill puts what is known into the fields that are empty
     * @param sees whether the specialist may open the cases of a centre
     */
    EarlierPanel(Earlier earlier, SettlementPicker settlements, LongPredicate sees, Runnable fill) {
        this.settlements = settlements;
        addClassName("earlier");
        openable = earlier.applications().stream()
                .filter(one -> sees.test(one.centreId()))
                .map(CaseSummary::id)
                .collect(Collectors.toSet());
        offer = new Button(getTranslation("intake.earlier.fill"), _ -> fill.run());
        offer.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var head = new Div(new H3(getTranslation("intake.earlier")), offer);
        head.addClassName("earlier-head");
        add(head);
        earlier.person()
                .ifPresent(person -> add(new Paragraph(getTranslation(
                        "intake.earlier.person",
                        named("name", person.latest().name().full()),
                        named(
                                "address",
                                person.latest()
                                        .address()
                                        .line(settlements.path(
                                                person.latest().address().settlementId(),
                                                person.latest().address().settlement()))),
                        named("at", person.changedAt())))));
        var list = new UnorderedList();
        earlier.applications().stream().limit(SHOWN).forEach(one -> list.add(application(one)));
        earlier.referrals().stream().limit(SHOWN).forEach(one -> list.add(referral(one)));
        add(list);
        if (!earlier.running().isEmpty()) {
            add(WizardStep.note(getTranslation(
                    "intake.earlier.blocks",
                    named(
                            "kinds",
                            earlier.running().stream()
                                    .map(kind -> getTranslation("measure-kind." + kind.name()))
                                    .sorted()
                                    .collect(Collectors.joining(", "))))));
        }
    }

    /** Puts the focus on the offer when it came while the person was still in the number or had just left it. */
    void offerAfter(Component next) {
        offer.getElement().executeJs("""
                const at = document.activeElement;
                if (at === document.body || ($0.contains(at) && !$0.value)) this.focus();""", next);
    }

    /** What is told of a case leads to it, in a page of its own: nothing of the wizard is left behind. */
    private Component linked(long applicationId, String text) {
        if (!openable.contains(applicationId)) {
            return new Span(text + " ");
        }
        var link = new Anchor("cases/" + applicationId, text, AnchorTarget.BLANK);
        return new Span(link, new Text(" "));
    }

    private ListItem application(CaseSummary one) {
        return new ListItem(
                linked(
                        one.id(),
                        getTranslation(
                                "intake.earlier.application",
                                named("number", one.number() == null ? "—" : one.number()),
                                named("day", Dates.dayOf(one.receivedAt())),
                                named(
                                        "measure",
                                        getTranslation(
                                                "measure." + one.measure().name())))),
                new StatusBadge(
                        getTranslation("application-status." + one.status().name()),
                        one.blocksAnother() ? StatusBadge.Tone.WARNING : StatusBadge.Tone.NEUTRAL));
    }

    private ListItem referral(EarlierReferral one) {
        return new ListItem(
                linked(
                        one.applicationId(),
                        getTranslation(
                                "intake.earlier.referral",
                                named("number", one.number()),
                                named("day", one.referredOn()),
                                named(
                                        "measure",
                                        getTranslation(
                                                "measure." + one.measure().name())),
                                named("place", settlements.path(one.settlementId(), one.place())))),
                new StatusBadge(
                        getTranslation(one.running() ? "intake.earlier.running" : "intake.earlier.ended"),
                        one.running() ? StatusBadge.Tone.WARNING : StatusBadge.Tone.NEUTRAL));
    }
}
