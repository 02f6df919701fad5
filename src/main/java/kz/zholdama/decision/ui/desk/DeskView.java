package kz.zholdama.decision.ui.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.desk.SigningDesk;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.security.ClientAddress;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.PageHeader;

/** The director's desk: what awaits his signature on the left, the document with its case on the right. */
@Route("desk")
@Menu(title = "desk.menu", order = 10, icon = "vaadin:edit")
@RolesAllowed(Role.DIRECTOR_ROLE)
class DeskView extends Div implements HasDynamicTitle {

    private final DirectorsDesk desk;
    private final SigningDesk signing;
    private final ClientAddress address;
    private final DeskList list;
    private final DeskDocument document;
    private final EmptyState empty = new EmptyState(getTranslation("desk.empty"), getTranslation("desk.empty.hint"));
    private final Div split;

    DeskView(
            DirectorsDesk desk,
            SigningDesk signing,
            ClientAddress address,
            Cases cases,
            Previews previews,
            Kinds kinds,
            Clock clock) {
        this.desk = desk;
        this.signing = signing;
        this.address = address;
        this.document = new DeskDocument(cases, previews, kinds, this::sign, this::sendBack);
        this.list = new DeskList(clock, document::show, this::sign);
        this.split = new Div(list, document);
        addClassNames("page", "desk-page");
        split.addClassName("desk-split");
        add(new PageHeader(getTranslation("desk.title")).withHint(getTranslation("desk.hint")), empty, split);
        refresh();
    }

    private void refresh() {
        var awaiting = desk.awaiting(0, DeskList.MOST);
        list.show(awaiting, desk.countAwaiting());
        empty.setVisible(awaiting.isEmpty());
        split.setVisible(!awaiting.isEmpty());
    }

    private void sign(Collection<AwaitingDecision> decisions) {
        if (signing.hasKey()) {
            new SigningDialog(signing, address, List.copyOf(decisions), this::finished).open();
        } else {
            new NoKeyDialog().open();
        }
    }

    /** What failed stays selected, with its reason beside it. */
    private void finished(SigningRun run) {
        refresh();
        list.keepSelected(run.failures());
        document.clearIf(run::isSigned);
    }

    private void sendBack(AwaitingDecision decision) {
        new ReturnDialog(desk, decision, () -> {
                    refresh();
                    document.clearIf(id -> id == decision.id());
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("desk.menu") + " · " + getTranslation("product.name");
    }
}
