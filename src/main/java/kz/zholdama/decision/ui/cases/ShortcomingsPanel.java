package kz.zholdama.decision.ui.cases;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.eligibility.checking.DocumentChecklist;
import kz.zholdama.eligibility.checking.Shortcoming;
import kz.zholdama.regulation.Regulations;

/** Why an application was not accepted: the documents that were missing or had expired, as the receipt names them. */
final class ShortcomingsPanel extends CasePanel {

    private final Regulations regulations;
    private final UnorderedList list = new UnorderedList();

    ShortcomingsPanel(CaseDesk desk, Regulations regulations) {
        super(desk, "cases.shortcomings");
        this.regulations = regulations;
        add(list);
    }

    @Override
    public void show(CaseFile file) {
        var application = file.application();
        var applicant = application.content().applicant();
        var on = application.countsFrom();
        list.removeAll();
        DocumentChecklist.of(
                        application.measure(),
                        applicant.categories(),
                        applicant.birthDate(),
                        on,
                        application.channel(),
                        regulations.editionOn(on))
                .shortcomings(application.content().documents(), on)
                .forEach(one -> list.add(new ListItem(words(one))));
    }

    private String words(Shortcoming one) {
        return getTranslation("document." + one.type().name()) + ": "
                + switch (one.reason()) {
                    case MISSING -> getTranslation("shortcoming.MISSING");
                    case EXPIRED -> getTranslation("intake.document.expired", named("day", one.validUntil()));
                };
    }
}
