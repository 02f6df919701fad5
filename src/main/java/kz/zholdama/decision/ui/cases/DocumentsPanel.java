package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.decision.ui.printing.PrintDialog;
import kz.zholdama.decision.ui.signing.Signing;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.StatusBadge;

/** What was printed and signed in the case, to be opened for printing; and a director's way to annul it. */
final class DocumentsPanel extends CasePanel {

    private final Drawn stored = new Drawn();
    private final Button print = new Button(getTranslation("printing.together"));
    private final Button annul = new Button(getTranslation("cases.annul"));

    DocumentsPanel(CaseDesk desk, Signing signing) {
        super(desk, "cases.documents");
        annul.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        annul.addClickListener(_ -> AnnulDialog.open(desk, signing));
        stored.getElement().setAttribute("tabindex", "-1");
        print.addThemeVariants(ButtonVariant.LUMO_SMALL);
        print.addClickListener(_ -> new PrintDialog(desk.file().documents(), _ -> "").open());
        add(stored, print, annul);
    }

    /** The act that a director has just signed stands here. */
    @Override
    public Optional<Runnable> toDo() {
        return toDo(stored, desk().isDirector() && !annul.isVisible());
    }

    @Override
    public void show(CaseFile file) {
        stored.show(
                file.documents(),
                () -> file.documents().isEmpty()
                        ? Stream.of(none())
                        : file.documents().stream().map(document -> line(described(document), state(document))));
        print.setVisible(file.documents().size() > 1);
        var status = file.application().status();
        annul.setVisible(desk().isDirector()
                && file.application().decisionKind().isPresent()
                && (status == ApplicationStatus.ISSUED
                        || status == ApplicationStatus.SLIP_RETURNED
                        || status == ApplicationStatus.CLOSED));
    }

    private Span none() {
        var none = new Span(getTranslation("cases.documents.none"));
        none.addClassName("muted");
        return none;
    }

    private Component described(StoredDocument document) {
        var open = new Anchor(
                "documents/" + document.id(),
                getTranslation("cases.document-kind." + document.kind().name()));
        document.number().ifPresent(number -> open.add(new Text(" "), unbroken("№ " + number)));
        open.setTarget("_blank");
        open.setRouterIgnore(true);
        var details = new Div(
                new Text(Dates.day(document.issuedOn()) + " · "),
                unbroken(getTranslation(
                        "cases.documents.code", named("code", document.code().printed()))));
        details.addClassName("muted");
        var described = new Div(new Div(open), details);
        if (document.signedBeside()) {
            var signature =
                    new Anchor("documents/" + document.id() + ".p7s", getTranslation("cases.documents.signature"));
            signature.setRouterIgnore(true);
            signature.addClassName("signature-link");
            described.add(new Div(signature));
        }
        if (document.kind() == DocumentKind.REFERRAL || document.kind() == DocumentKind.REFUSAL) {
            described.add(PastCasePage.linkToSignature(
                    document.applicationId(), document, getTranslation("past.link.signed")));
        }
        return described;
    }

    /** A number is read as one: no line ends at its hyphens. */
    private static Span unbroken(String text) {
        var span = new Span(text);
        span.addClassName("unbroken");
        return span;
    }

    private StatusBadge state(StoredDocument document) {
        var annulledAt = document.annulledAt();
        if (annulledAt != null) {
            return new StatusBadge(
                    getTranslation("cases.documents.annulled", named("day", Dates.dayOf(annulledAt))),
                    StatusBadge.Tone.BAD);
        }
        return document.signed()
                ? new StatusBadge(getTranslation("cases.documents.signed"), StatusBadge.Tone.GOOD)
                : new StatusBadge(getTranslation("cases.documents.stored"), StatusBadge.Tone.NEUTRAL);
    }
}
