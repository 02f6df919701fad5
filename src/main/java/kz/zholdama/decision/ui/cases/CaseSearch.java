package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.intake.Applications;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.SearchText;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.ui.search.SearchHit;
import kz.zholdama.platform.ui.search.SearchSource;
import org.springframework.core.annotation.Order;

/** Cases by ИИН, name and number, and by the code and number of their documents. */
@SpringComponent
@Order(1)
class CaseSearch implements SearchSource {

    private final Applications applications;
    private final DocumentArchive archive;
    private final Texts texts;

    CaseSearch(Applications applications, DocumentArchive archive, Texts texts) {
        this.applications = applications;
        this.archive = archive;
        this.texts = texts;
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.SPECIALIST, Role.DIRECTOR, Role.AUDITOR);
    }

    @Override
    public List<SearchHit> find(String typed) {
        var language = UI.getCurrent().getLocale();
        var document = VerificationCode.parse(typed)
                .flatMap(archive::scanned)
                .or(() -> archive.numbered(SearchText.latin(typed))
                        .filter(found -> found.kind() != DocumentKind.APPLICATION)) // the case itself is found by it
                .map(found -> hit(found, language));
        var query = CaseQuery.of(Set.of()).matching(typed);
        return Stream.concat(
                        document.stream(),
                        applications.page(query, Page.at(0, MOST)).rows().stream()
                                .map(found -> hit(found, language)))
                .toList();
    }

    private SearchHit hit(StoredDocument document, Locale language) {
        var kind = texts.text("cases.document-kind." + document.kind(), language);
        return new SearchHit(
                "search.documents",
                document.number().map(number -> kind + " № " + number).orElse(kind),
                Dates.day(document.issuedOn()),
                "cases/" + document.applicationId());
    }

    private SearchHit hit(CaseSummary summary, Locale language) {
        var detail = Stream.of(
                        summary.number() == null
                                ? texts.text("cases.without-number", language)
                                : "№ " + summary.number(),
                        texts.text("measure." + summary.measure(), language),
                        texts.text("application-status." + summary.status(), language))
                .toList();
        return new SearchHit(
                "search.cases", summary.applicantName(), String.join(" · ", detail), "cases/" + summary.id());
    }
}
