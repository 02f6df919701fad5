package kz.zholdama.labourmarket.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.labourmarket.desk.HandoverDesk;
import kz.zholdama.labourmarket.desk.MessageLine;
import kz.zholdama.platform.ui.LabelledValues;

/** What AIS "Рынок труда" was told of a case, and since when it has it, or why not. */
final class HandoverPanel extends CasePanel {

    private final transient HandoverDesk handovers;
    private final Div told = new Div();

    HandoverPanel(CaseDesk desk, HandoverDesk handovers) {
        super(desk, "handover.case");
        this.handovers = handovers;
        add(told);
    }

    @Override
    public void show(CaseFile file) {
        told.removeAll();
        var values = new LabelledValues();
        for (var message : handovers.ofCase(file.application())) {
            values.with(
                    getTranslation("handover.kind." + message.kind()),
                    new Div(new Div(HandoversView.badge(this, message)), new Div(since(message))));
        }
        told.add(values);
    }

    private String since(MessageLine message) {
        var at = message.answeredAt().orElseGet(message::at);
        return switch (message.state()) {
            case WAITING, LATE -> getTranslation("handover.since", named("at", at));
            case TAKEN, LET_GO -> getTranslation("handover.on", named("at", at));
            case REFUSED ->
                getTranslation(
                        "handover.refused",
                        named("at", at),
                        named("code", message.code().orElse("—")));
        };
    }
}
