package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.zholdama.journal.Subject;
import kz.zholdama.journal.ui.Histories;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.PageHeader;
import kz.zholdama.platform.ui.TitledPage;
import kz.zholdama.platform.ui.work.AtCase;
import kz.zholdama.referral.DueSlips;
import kz.zholdama.referral.ReturnSlips;
import kz.zholdama.referral.SlipQuery;
import kz.zholdama.referral.online.SentSlips;
import kz.zholdama.referral.online.SentStatus;
import org.jspecify.annotations.Nullable;

/** One issued referral: what was issued, what came of it, and what to record next. Its address holds the application's id. */
@Route("referrals")
@RolesAllowed({Role.SPECIALIST_ROLE, Role.DIRECTOR_ROLE, Role.AUDITOR_ROLE})
class ReferralView extends Div implements HasUrlParameter<Long>, TitledPage, AtCase {

    private final ReturnSlips slips;
    private final SentSlips sentSlips;
    private final DueSlips due;
    private final Kinds kinds;
    private final Histories histories;
    private final Clock clock;
    private String number = "";
    private @Nullable Long shownCase;

    ReferralView(ReturnSlips slips, SentSlips sentSlips, DueSlips due, Kinds kinds, Histories histories, Clock clock) {
        this.slips = slips;
        this.sentSlips = sentSlips;
        this.due = due;
        this.kinds = kinds;
        this.histories = histories;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Long applicationId) {
        shownCase = applicationId;
        show(applicationId).focus();
    }

    private ReportPanel show(long applicationId) {
        removeAll();
        var shown = slips.look(applicationId);
        var today = LocalDate.now(clock);
        var referral = shown.referral();
        number = referral.number();
        var document = new Anchor("documents/" + referral.documentId(), getTranslation("referral.document"));
        document.setTarget("_blank");
        document.setRouterIgnore(true);
        var file = new Anchor(
                "cases/" + applicationId, getTranslation("referral.case")); // of a feature that knows this one
        var header = new PageHeader(
                title(), document, file, new RouterLink(getTranslation("referral.back"), SlipsView.class));
        header.add(ReferralStatusBadge.of(referral.standing(today)));
        Runnable done = () -> {
            show(applicationId);
            goOn();
        };
        var sent = sentSlips.lastOf(shown);
        var report = new ReportPanel(
                slips, kinds, shown, sent.filter(one -> one.status() == SentStatus.AWAITING), today, done);
        add(header, new ReferralPanel(shown, kinds, today));
        sent.ifPresent(one -> add(new SentSlipPanel(sentSlips, one, shown, kinds, done)));
        add(report, history(referral.id()));
        return report;
    }

    /** After something was recorded: the slip that is the next to come, or the list when none is awaited. */
    private void goOn() {
        var next =
                due.page(SlipQuery.of(SlipQuery.Pile.AWAITING), Page.at(0, 1)).rows();
        var link = next.isEmpty()
                ? new RouterLink(getTranslation("referral.back"), SlipsView.class)
                : new RouterLink(
                        getTranslation(
                                "referral.next", named("number", next.getFirst().number())),
                        ReferralView.class,
                        next.getFirst().applicationId());
        link.addClassName("primary-link");
        addComponentAtIndex(1, new Div(link));
        Focus.on(link);
    }

    private Section history(long referralId) {
        var history = histories.of(Subject.of("referral", referralId));
        var panel = new Section(new H2(getTranslation("referral.history.title")), history);
        panel.addClassName("panel");
        panel.setVisible(!history.isEmpty());
        return panel;
    }

    @Override
    public Optional<Long> caseAt() {
        return Optional.ofNullable(shownCase);
    }

    @Override
    public String title() {
        return getTranslation("referral.title", named("number", number));
    }
}
