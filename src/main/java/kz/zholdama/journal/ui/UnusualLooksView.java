package kz.zholdama.journal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kz.zholdama.journal.JournalFilter;
import kz.zholdama.journal.JournalFilter.Kind;
import kz.zholdama.journal.Oversight;
import kz.zholdama.journal.Oversight.Unusual;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;

/** The week's looks outside the usual, each with the way to its entries. */
@Route(UnusualLooksView.ROUTE)
@RolesAllowed(Role.AUDITOR_ROLE)
class UnusualLooksView extends Div implements TitledPage {

    static final String ROUTE = "journal/unusual";

    UnusualLooksView(Oversight oversight) {
        addClassNames("page", "page-full");
        var list = new RecordList<Unusual>(
                "journal.unusual.title",
                "journal.unusual.column.",
                looks -> List.of(looks.day(), looks.actorId(), looks.reason()));
        list.text("day", looks -> Dates.day(looks.day())).setWidth("6.5rem").setFlexGrow(0);
        list.part(
                        "who",
                        looks -> new Anchor(
                                JournalAddress.of(JournalFilter.everything()
                                        .only(Kind.LOOKED)
                                        .by(looks.actorId())
                                        .between(looks.day(), looks.day())),
                                looks.actorName()))
                .setFlexGrow(2);
        list.text("reason", looks -> getTranslation("journal.unusual.reason." + looks.reason()) + ": " + looks.looks())
                .setFlexGrow(2);
        list.inShort("who", "reason", "day");
        list.setEmptyStateText(getTranslation("journal.unusual.none"));
        list.show(Source.of(oversight.unusual()));
        add(
                new PageHeader(getTranslation("journal.unusual.title"))
                        .withHint(getTranslation("journal.unusual.hint")),
                list);
    }

    @Override
    public String title() {
        return getTranslation("journal.unusual.title");
    }
}
