package kz.zholdama.referral.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.referral.ReferralCase;
import kz.zholdama.referral.online.Sender;
import kz.zholdama.referral.online.SentScanLine;
import kz.zholdama.referral.online.SentSlipFile;
import kz.zholdama.referral.online.SentSlips;
import kz.zholdama.referral.online.SentStatus;

/** What the host sent online, and its scans; while it awaits an answer, the specialist can send it back with a reason. */
final class SentSlipPanel extends Section {

    /** What the host reads on the page of its slip. */
    private record Back(String reason) {}

    private final SentSlips slips;
    private final ReferralCase shown;
    private final Kinds kinds;

    /** @param done told after it was sent back */
    SentSlipPanel(SentSlips slips, SentSlipFile sent, ReferralCase shown, Kinds kinds, Runnable done) {
        this.slips = slips;
        this.shown = shown;
        this.kinds = kinds;
        addClassName("panel");
        add(new H2(getTranslation("slip-online.sent.title")), told(sent), scans(slips.scansOf(sent)));
        if (sent.status() == SentStatus.AWAITING && shown.mayAct()) {
            var hint = new Paragraph(getTranslation("slip-online.sent.hint"));
            hint.addClassName("muted");
            add(hint, sendingBack(sent, done));
        }
    }

    private LabelledValues told(SentSlipFile sent) {
        var values = new LabelledValues()
                .with(label("at"), Dates.moment(sent.sentAt()))
                .with(label("sender"), sender(sent.sender()))
                .with(label("senderPhone"), sent.sender().phone())
                .with(label("status"), getTranslation("slip-online.status." + sent.status()));
        sent.answeredBy().ifPresent(name -> values.with(label("answeredBy"), name));
        sent.reason().ifPresent(reason -> values.with(label("reason"), reason));
        return ToldReport.add(this, values, kinds, shown.referral().measure(), sent.reported());
    }

    private String sender(Sender sender) {
        return sender.staffId() == null
                ? sender.name()
                : getTranslation("slip-online.sent.of-centre", named("name", sender.name()));
    }

    private Div scans(List<SentScanLine> scans) {
        var links = new Div();
        for (var each = 0; each < scans.size(); each++) {
            var scan = scans.get(each);
            var link = new Anchor(
                    "slip-scans/" + scan.id(),
                    getTranslation(
                            "slip-online.scan",
                            named("number", each + 1),
                            named("format", scan.format().name())));
            link.setTarget("_blank");
            link.setRouterIgnore(true);
            links.add(new Div(link));
        }
        return links;
    }

    private Div sendingBack(SentSlipFile sent, Runnable done) {
        var form = new Form<>(Back.class, "slip-online.back.");
        form.require(form.area("reason", 500));
        form.onSave(() -> {
            if (form.attempt(back -> slips.sendBack(shown.seen(), sent, back.reason()))) {
                Notices.done(getTranslation("slip-online.back.done"));
                done.run();
            }
        });
        var place = new Div();
        var send = new Button(getTranslation("slip-online.back.save"), _ -> form.save());
        var open = new Button(getTranslation("slip-online.back"));
        open.addClickListener(_ -> {
            place.removeAll();
            place.add(form, send);
            form.focus();
        });
        place.add(open);
        return place;
    }

    private String label(String name) {
        return getTranslation("slip-online.sent." + name);
    }
}
