package kz.zholdama.channel.portal;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import kz.zholdama.channel.portal.PortalApplication.Event;
import kz.zholdama.channel.portal.PortalApplication.Result;
import kz.zholdama.channel.portal.PortalApplication.Sent;
import kz.zholdama.channel.portal.PortalApplication.Standing;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.RefusalText;

/** The way of one application, step by step, and who goes on with it. */
final class ApplicationCard extends Article {

    private static final String ISSUED = "ISSUED";
    private static final Set<String> ANSWERED = Set.of("SLIP_RETURNED", "CLOSED");

    private final transient Portal portal;
    private final transient Runnable changed;
    private final H3 title = new H3();
    private final Div facts = new Div();
    private final OrderedList way = new OrderedList();
    private final Div next = new Div();
    private final Button ask = button("portal.ask", (one, language) -> portal().ask(one, language));
    private final Button fetch = button("portal.fetch", (one, language) -> portal().fetch(one, language));
    private final Div links = new Div();
    private transient PortalApplication application;

    /** @param changed told when something was asked or fetched */
    ApplicationCard(Portal portal, PortalApplication application, Runnable changed) {
        this.portal = portal;
        this.application = application;
        this.changed = changed;
        addClassName("earlier");
        way.addClassName("portal-way");
        next.getElement().setAttribute("aria-live", "polite");
        links.addClassName("toolbar");
        var actions = new Div(ask, fetch, links);
        actions.addClassName("toolbar");
        add(title, facts, way, next, actions);
        show(application);
    }

    private Portal portal() {
        return portal;
    }

    private Button button(String key, BiFunction<PortalApplication, Locale, Optional<Refusal>> act) {
        var button = new Button(getTranslation(key), _ -> {
            act.apply(application, getLocale()).ifPresent(refusal -> Notices.problem(words(refusal)));
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String words(Refusal refusal) {
        return refusal.title() + ". " + refusal.detail();
    }

    void show(PortalApplication now) {
        application = now;
        var taken = now.number().isPresent();
        var number = now.number().orElse("…");
        title.setText(
                now.refusal() == null
                        ? getTranslation("portal.card", named("number", number))
                        : getTranslation("portal.card.refused"));
        showFacts();
        showWay();
        showNext();
        ask.setAriaLabel(ask.getText() + ", № " + number);
        fetch.setAriaLabel(fetch.getText() + ", № " + number);
        ask.setVisible(taken);
        fetch.setVisible(taken && now.has(ISSUED));
        showLinks();
    }

    private void showFacts() {
        facts.removeAll();
        var values = new LabelledValues();
        var sent = application.sent();
        if (sent != null) {
            values.with(getTranslation("portal.applicant"), sent.applicant());
        }
        measure().ifPresent(one -> values.with(getTranslation("portal.measure"), getTranslation("measure." + one)));
        var standing = application.standing();
        if (standing != null) {
            tell(standing, values);
        }
        facts.add(values);
    }

    private Optional<String> measure() {
        return Optional.ofNullable(application.sent())
                .map(Sent::measure)
                .or(() -> Optional.ofNullable(application.standing()).map(Standing::measure));
    }

    private void tell(Standing standing, LabelledValues values) {
        values.with(getTranslation("portal.counts"), Dates.day(standing.countsFrom()))
                .with(getTranslation("portal.due"), Dates.moment(standing.dueAt()))
                .with(
                        getTranslation("portal.status"),
                        getTranslation(
                                "portal.status.told",
                                named("status", getTranslation("application-status." + standing.status())),
                                named("told", standing.told())));
        if (standing.decision() != null) {
            values.with(getTranslation("portal.decision"), getTranslation("decision-kind." + standing.decision()));
        }
    }

    private void showWay() {
        way.removeAll();
        var sent = application.sent();
        if (sent != null) {
            step(getTranslation("portal.step.signed", named("at", sent.at()), named("documents", documents())));
        }
        application.events().forEach(event -> step(words(event)));
        if (application.result() != null) {
            tell(application.result());
        }
        if (application.refusal() != null) {
            tell(application.refusal());
        }
    }

    private String documents() {
        return application.sent() == null
                ? ""
                : application.sent().documents().stream()
                        .map(type -> getTranslation("document." + type))
                        .collect(Collectors.joining("; "));
    }

    private void step(String text) {
        way.add(new ListItem(text));
    }

    private String words(Event event) {
        var what = getTranslation("portal.event." + event.name());
        return event.called() == null
                ? getTranslation("portal.step.asked", named("event", what), named("at", event.at()))
                : getTranslation(
                        "portal.step.called",
                        named("event", what),
                        named("at", event.at()),
                        named("called", event.called()));
    }

    private void tell(Result result) {
        step(getTranslation("portal.step.fetched", named("at", result.fetched())));
        switch (result.verified()) {
            case Verified.Good good ->
                step(
                        good.bin() == null
                                ? getTranslation("portal.step.verified.own", named("signer", good.signer()))
                                : getTranslation(
                                        "portal.step.verified",
                                        named("signer", good.signer()),
                                        named("bin", good.bin()),
                                        named("at", good.at() == null ? "—" : Dates.moment(good.at()))));
            case Verified.NotGood bad ->
                step(getTranslation(
                        "portal.step.not-verified",
                        named(
                                "why",
                                bad.why().stream()
                                        .map(problem -> RefusalText.of(this, problem))
                                        .collect(Collectors.joining(" ")))));
        }
    }

    /** In the words of the API. */
    private void tell(Refusal refusal) {
        var errors = new UnorderedList();
        refusal.errors().forEach(error -> errors.add(new ListItem(error)));
        way.add(new ListItem(
                new Paragraph(getTranslation("portal.step.refused", named("status", String.valueOf(refusal.status())))),
                new Paragraph(words(refusal)),
                errors));
    }

    private void showNext() {
        next.removeAll();
        next.add(new Paragraph(getTranslation("portal.next." + stage())));
    }

    /** Who goes on. */
    private String stage() {
        if (application.refusal() != null) {
            return "refused";
        }
        var standing = application.standing();
        if (standing != null && ANSWERED.contains(standing.status())) {
            return "answered";
        }
        if (application.has("WITHDRAWN") || application.has("ANNULLED")) {
            return "over";
        }
        var result = application.result();
        if (result != null) {
            return result.slip() == null ? "done" : "employer";
        }
        if (application.has(ISSUED)) {
            return "fetch";
        }
        return application.has("SENT_TO_DIRECTOR") ? "director" : "specialist";
    }

    private void showLinks() {
        links.removeAll();
        var result = application.result();
        if (result == null) {
            return;
        }
        links.add(pdf(result));
        if (result.slip() != null) {
            links.add(inNewTab(
                    "/slip/" + result.slip().replace("-", ""),
                    getTranslation("portal.slip", named("code", result.slip()))));
        }
        links.add(inNewTab("/verify", getTranslation("portal.verify")));
    }

    private static Anchor inNewTab(String address, String text) {
        var link = new Anchor(address, text, AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private Anchor pdf(Result result) {
        var name = application.number().orElseThrow() + ".pdf";
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> new DownloadResponse(
                                new ByteArrayInputStream(result.pdf().content()),
                                name,
                                "application/pdf",
                                result.pdf().length()))
                        .inline(),
                getTranslation("portal.pdf"));
        link.setTarget("_blank");
        return link;
    }
}
