package kz.zholdama.decision.ui.cases;

import java.util.Optional;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.CasePart;
import kz.zholdama.intake.inquiries.Inquiries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What systems of the state told of the applicant, where they were asked. */
@Component
@Order(5)
class AnswersPart implements CasePart {

    private final Inquiries inquiries;

    AnswersPart(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Optional<CasePanel> of(CaseDesk desk) {
        return inquiries.ofCase(desk.file().application()).map(inquiry -> new AnswersPanel(desk, inquiries, inquiry));
    }
}
