package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.list.ColumnSort;
import kz.zholdama.platform.ui.list.Filters;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Source;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.SlipLine;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.SlipQuery.Pile;
import kz.zholdama.regulation.Regulations;

/** Issued referrals by what has to be done about them; the filters stay in the address. */
@Route("slips")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
@Menu(title = "slips.menu", order = 40, icon = "vaadin:clipboard-check")
class SlipsView extends ListView<SlipLine> {

    private final DueSlips slips;
    private final SettlementPicker settlements;
    private final LocalDate today;
    private final Select<Pile> pile;
    private final TextField text;
    private final Select<MeasureKind> kind;
    private final Checkbox mine;

    SlipsView(DueSlips slips, SettlementPicker settlements, Regulations regulations, CurrentStaff staff, Clock clock) {
        super("slips.title", new RecordList<>("slips.title", "slips.column.", SlipLine::referralId));
        this.slips = slips;
        this.settlements = settlements;
        this.today = LocalDate.now(clock);
        header().withHint(getTranslation("slips.hint"));
        filters().haveLabels();
        text = filters().add(Filters.search(getTranslation("slips.text.hint")));
        text.setLabel(getTranslation("slips.text"));
        pile = filters()
                .add(
                        "pile",
                        piles(),
                        Pile.TO_DO,
                        Pile::name,
                        name -> Stream.of(Pile.values())
                                .filter(value -> value.name().equals(name))
                                .findFirst());
        kind = filters()
                .choice(
                        "kind",
                        getTranslation("slips.kind"),
                        regulations.kinds(),
                        MeasureKind::name,
                        getTranslation("slips.kind.all"),
                        value -> getTranslation("measure-kind." + value.name()));
        mine = filters().only("mine", getTranslation("slips.mine"));
        mine.setVisible(staff.get().has(Role.SPECIALIST));
        columns();
        list().addItemClickListener(click ->
                UI.getCurrent().navigate(ReferralView.class, click.getItem().applicationId()));
    }

    private Select<Pile> piles() {
        var field = new Select<Pile>();
        field.setLabel(getTranslation("slips.pile"));
        field.setItems(Pile.values());
        field.setItemLabelGenerator(value -> getTranslation("slips.pile." + value.name()));
        field.setValue(Pile.TO_DO);
        return field;
    }

    private void columns() {
        list().part("term", this::term).setWidth("11rem").setFlexGrow(1);
        list().part("person", this::person).setWidth("11rem").setFlexGrow(2);
        list().part("measure", this::measure).setWidth("12rem").setFlexGrow(3);
        list().text("referred-on", line -> Dates.day(line.referredOn()))
                .setWidth("8rem")
                .setFlexGrow(0);
        list().text("prepared-by", SlipLine::preparedBy).setWidth("10rem").setFlexGrow(1);
        list().giveWay("prepared-by", "referred-on"); // both stand on the referral's own page
        list().inShort("person", "term");
    }

    @Override
    protected Source<SlipLine> source(ColumnSort by) {
        var asked = new SlipQuery(pile.getValue(), text.getValue(), kind.getValue(), mine.getValue());
        return Source.byKey(page -> slips.page(asked, page), slips.found(asked));
    }

    @Override
    protected Optional<Component> nothing() {
        var searched = !text.isEmpty() || !kind.isEmpty() || mine.getValue();
        return Optional.of(new EmptyState(
                getTranslation(
                        searched
                                ? "slips.nothing-found"
                                : "slips.nothing." + pile.getValue().name()),
                getTranslation(searched ? "slips.nothing-found.hint" : "slips.nothing.hint")));
    }

    private Div term(SlipLine line) {
        var standing = line.standing(today);
        var badge = ReferralStatusBadge.of(standing);
        return switch (standing) {
            case AWAITING_SLIP -> new SlipTerm(line.status(), line.slipDueOn(), today);
            case LAPSED -> lapsed(new SlipTerm(line.status(), line.slipDueOn(), today), badge);
            case ACCEPTED -> twoLines(badge, getTranslation("slips.from", named("day", line.startsOn())));
            case TAKING_PART, ENDED ->
                line.endsOn() == null
                        ? new Div(badge)
                        : twoLines(badge, getTranslation("slips.until", named("day", line.endsOn())));
            case NOT_TAKEN, LEFT, COMPLETED, ANNULLED -> new Div(badge);
        };
    }

    private static Div lapsed(SlipTerm term, StatusBadge badge) {
        term.add(badge);
        return term;
    }

    private Div person(SlipLine line) {
        var link = new RouterLink(line.applicantName(), ReferralView.class, line.applicationId());
        return twoLines(link, line.number());
    }

    private Div measure(SlipLine line) {
        return twoLines(
                new Span(getTranslation("measure." + line.measure().name())),
                settlements.path(line.settlementId(), line.host()));
    }

    private static Div twoLines(Component first, String second) {
        var below = new Span(second);
        below.addClassName("muted");
        var cell = new Div(first, below);
        cell.addClassName("two-lines");
        return cell;
    }
}
