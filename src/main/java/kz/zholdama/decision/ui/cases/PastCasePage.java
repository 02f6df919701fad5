package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.PastCase;
import kz.zholdama.decision.preparing.PastCases;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.examination.AssessmentPanel;
import kz.zholdama.decision.ui.examination.ChecksPanel;
import kz.zholdama.decision.ui.examination.HearingPanel;
import kz.zholdama.decision.ui.examination.HistoryPanel;
import kz.zholdama.decision.ui.examination.InquiriesPanel;
import kz.zholdama.decision.ui.examination.PlacePanel;
import kz.zholdama.decision.ui.examination.RepresentativePanel;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.PageHeader;

/** A case as it stood at a moment of before: nothing on it can be changed, and it says so first. */
final class PastCasePage extends Div {

    private static final String DOCUMENT = "document-";

    private final String title;

    /** @param desk of a reader who changes nothing */
    PastCasePage(
            PastCase past, CaseDesk desk, FiledPanel filed, PlacePanel place, HistoryPanel history, LocalDate today) {
        title = getTranslation(
                "past.title",
                named("number", past.file().application().number().orElse("—")),
                named("at", past.moment()));
        var examined = column(
                desk,
                "case-main",
                filed,
                new ChecksPanel(desk),
                new RepresentativePanel(desk),
                new InquiriesPanel(desk, today),
                history,
                new HearingPanel(desk, today));
        var decided = column(desk, "case-side", place);
        if (past.isAssessed()) {
            var assessment = new AssessmentPanel();
            assessment.show(past.file().assessment(), past.file().assessedAt());
            decided.add(assessment);
        }
        var grid = new Div(examined, decided);
        grid.addClassName("case-grid");
        add(new PageHeader(title), banner(past), grid);
        desk.show();
    }

    String title() {
        return title;
    }

    private Component banner(PastCase past) {
        var what = new Paragraph(past.signed()
                .map(document -> getTranslation(
                        "past.signed",
                        named("document", name(document)),
                        named("by", past.signer().map(by -> by.name()).orElse("—")),
                        named("at", past.moment())))
                .orElseGet(() -> getTranslation("past.moment", named("at", past.moment()))));
        var back = new Anchor("cases/" + past.file().id(), getTranslation("past.back"));
        var banner = new Div(what);
        banner.addClassName("past-banner");
        if (past.knownSince() != null) {
            banner.add(new Paragraph(getTranslation("past.unknown", named("since", past.knownSince()))));
        }
        if (!past.isAssessed()) {
            banner.add(new Paragraph(getTranslation("past.not-assessed")));
        }
        banner.add(back);
        Focus.on(back); // what is shown is read first
        return banner;
    }

    private String name(StoredDocument document) {
        return getTranslation("cases.document-kind." + document.kind().name())
                + document.number().map(number -> " № " + number).orElse("");
    }

    private static Div column(CaseDesk desk, String name, CasePanel... panels) {
        var column = new Div(panels);
        column.addClassName(name);
        for (var panel : panels) {
            desk.onShow(panel::show);
        }
        return column;
    }

    /** What stands in the address behind {@code as-of}: a moment, or a document at whose signature it is. */
    static PastCase read(PastCases cases, long id, String asOf) {
        if (asOf.matches(DOCUMENT + "\\d{1,18}")) {
            return cases.signed(id, Long.parseLong(asOf.substring(DOCUMENT.length())))
                    .orElseThrow(NotFoundException::new);
        }
        try {
            return cases.at(id, Instant.parse(asOf));
        } catch (DateTimeParseException _) {
            throw new NotFoundException();
        }
    }

    static Anchor linkToSignature(long id, StoredDocument document, String text) {
        return link(id, DOCUMENT + document.id(), text);
    }

    private static Anchor link(long id, String asOf, String text) {
        var link = new Anchor("cases/" + id + "?as-of=" + asOf, text);
        link.addClassName("past-link");
        return link;
    }
}
