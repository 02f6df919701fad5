package kz.zholdama.labourmarket.ui;

import java.util.Optional;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.CasePart;
import kz.zholdama.labourmarket.desk.HandoverDesk;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What AIS "Рынок труда" took of a case, where anything is handed over. */
@Component
@Order(20)
class HandoverPart implements CasePart {

    private final HandoverDesk handovers;

    HandoverPart(HandoverDesk handovers) {
        this.handovers = handovers;
    }

    @Override
    public Optional<CasePanel> of(CaseDesk desk) {
        return handovers.isOffered()
                        && !handovers.ofCase(desk.file().application()).isEmpty()
                ? Optional.of(new HandoverPanel(desk, handovers))
                : Optional.empty();
    }
}
