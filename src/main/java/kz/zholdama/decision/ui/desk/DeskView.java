package kz.zholdama.decision.ui.desk;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.decision.AwaitingDecision;
import kz.zholdama.decision.desk.DirectorsDesk;
import kz.zholdama.decision.desk.Previews;
import kz.zholdama.decision.preparing.Cases;
import kz.zholdama.decision.printing.SignedResults;
import kz.zholdama.decision.ui.Whose;
import kz.zholdama.decision.ui.printing.PrintDialog;
import kz.zholdama.decision.ui.signing.Signing;
import kz.zholdama.decision.ui.signing.SigningDialog;
import kz.zholdama.decision.ui.signing.SigningPanel;
import kz.zholdama.decision.ui.signing.SigningRun;
import kz.zholdama.intake.Applications;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.work.AtCase;
import org.jspecify.annotations.Nullable;

/**
 * The director's desk: what awaits his signature, and one document after the other with its case. The most urgent one is open
 * from the beginning; where both have no room beside each other, the list gives way to it.
 */
@Route("desk")
@Menu(title = "desk.menu", order = 10, icon = "vaadin:edit")
@RolesAllowed(Role.DIRECTOR_ROLE)
class DeskView extends Div implements TitledPage, DeskDocument.Acts, AtCase, AfterNavigationObserver {

    private final DirectorsDesk desk;
    private final Signing signing;
    private final Applications applications;
    private final DeskList list;
    private final DeskDocument document;
    private final EmptyState empty = new EmptyState(getTranslation("desk.empty"), getTranslation("desk.empty.hint"));
    private final Div split;
    private final Button print = new Button();
    /** Applications whose documents were signed since the desk was opened. */
    private final List<Long> signed = new ArrayList<>();

    private List<AwaitingDecision> awaiting = List.of();
    private @Nullable AwaitingDecision shown;

    DeskView(
            DirectorsDesk desk,
            Signing signing,
            Applications applications,
            Cases cases,
            Previews previews,
            SignedResults results,
            Kinds kinds,
            Clock clock) {
        this.desk = desk;
        this.signing = signing;
        this.applications = applications;
        this.document = new DeskDocument(cases, previews, kinds, clock, this);
        this.list = new DeskList(clock, this::open, this::signAll);
        this.split = new Div(list, document);
        addClassNames("page", "desk-page");
        split.addClassName("desk-split");
        empty.getElement().setAttribute("tabindex", "-1");
        print.setVisible(false);
        print.addClickListener(_ -> new PrintDialog(results.of(signed), _ -> "").open());
        add(new PageHeader(getTranslation("desk.title"), print).withHint(getTranslation("desk.hint")), empty, split);
        refresh(Map.of());
        openFrom(0, Map.of());
    }

    /** A case in the address is opened instead of the most urgent one. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("case")
                .flatMap(id -> awaiting.stream()
                        .filter(decision -> String.valueOf(decision.id()).equals(id))
                        .findFirst())
                .ifPresent(this::open);
    }

    @Override
    public Optional<Long> caseAt() {
        return Optional.ofNullable(shown).map(AwaitingDecision::id);
    }

    private void refresh(Map<Long, String> failures) {
        awaiting = desk.awaiting(0, DeskList.MOST);
        print.setVisible(!signed.isEmpty());
        print.setText(getTranslation("printing.signed", named("count", signed.size())));
        list.show(awaiting, desk.countAwaiting(), failures);
        empty.setVisible(awaiting.isEmpty());
        split.setVisible(!awaiting.isEmpty());
    }

    private void open(AwaitingDecision decision) {
        open(decision, null);
    }

    private void open(AwaitingDecision decision, @Nullable String failed) {
        shown = decision;
        addClassName("desk-opened");
        document.show(decision, awaiting.indexOf(decision) + 1, awaiting.size(), failed);
    }

    /** The first from a place on that he may sign; those before it come afterwards. */
    private void openFrom(int place, Map<Long, String> failures) {
        var start = Math.min(place, awaiting.size());
        Stream.concat(awaiting.subList(start, awaiting.size()).stream(), awaiting.subList(0, start).stream())
                .filter(decision -> !decision.ownWork())
                .findFirst()
                .ifPresentOrElse(decision -> open(decision, failures.get(decision.id())), this::showList);
    }

    @Override
    public void showList() {
        shown = null;
        document.clear();
        removeClassName("desk-opened");
        if (awaiting.isEmpty()) {
            Focus.on(empty);
        } else {
            list.focus();
        }
    }

    @Override
    public void showNext() {
        open(awaiting.get((awaiting.indexOf(shown) + 1) % awaiting.size()));
    }

    @Override
    public Optional<SigningPanel> signing(AwaitingDecision decision) {
        return signing.panel(List.of(decision.order()), run -> {
            keep(run);
            goOn(decision, run.failures());
        });
    }

    /** What could not be signed stays open, with its reason; whoever looks at something else meanwhile stays there. */
    private void goOn(AwaitingDecision done, Map<Long, String> failures) {
        var place = Math.max(0, awaiting.indexOf(done));
        refresh(failures);
        if (done.equals(shown)) {
            openFrom(place, failures);
        }
    }

    @Override
    public void askForKey() {
        signing.askForKey();
    }

    private void signAll(Collection<AwaitingDecision> decisions) {
        var dialog = new SigningDialog(
                getTranslation("desk.signing", named("count", decisions.size())),
                list(decisions),
                new Paragraph(getTranslation("desk.signing.hint")));
        signing.panel(decisions.stream().map(AwaitingDecision::order).toList(), run -> {
                    dialog.close();
                    signedAll(run);
                })
                .ifPresentOrElse(panel -> dialog.open(panel, panel::focus), this::askForKey);
    }

    private UnorderedList list(Collection<AwaitingDecision> decisions) {
        var list = new UnorderedList();
        list.addClassName("whose-all");
        list.getElement().setAttribute("tabindex", "0"); // scrolls by keyboard, too
        list.getElement().setAttribute("aria-label", getTranslation("desk.signing.whose"));
        decisions.forEach(decision -> list.add(new ListItem(whose(decision))));
        return list;
    }

    private Whose whose(AwaitingDecision decision) {
        return new Whose(
                decision,
                applications
                        .applicant(decision.summary().applicantId())
                        .map(known -> known.latest().iin()));
    }

    private void keep(SigningRun run) {
        run.signed().forEach(one -> signed.add(one.applicationId()));
    }

    /** What failed stays selected, with its reason beside it. */
    private void signedAll(SigningRun run) {
        keep(run);
        refresh(run.failures());
        showList();
    }

    @Override
    public void sendBack(AwaitingDecision decision, Whose whose) {
        new ReturnDialog(desk, decision, whose, () -> goOn(decision, Map.of())).open();
    }

    @Override
    public String title() {
        return getTranslation("desk.menu");
    }
}
