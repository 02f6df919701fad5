package kz.zholdama.decision.ui.cases;

import java.util.Optional;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.CasePart;
import kz.zholdama.intake.inquiries.Inquiries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What systems of the state tell of the applicant: for specialists, who may ask them, and wherever they were asked. */
@Component
@Order(5)
class AnswersPart implements CasePart {

    private final Inquiries inquiries;

    AnswersPart(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    @Override
    public Optional<CasePanel> of(CaseDesk desk) {
        var shown = desk.isSpecialist() && inquiries.isOffered()
                || inquiries.ofCase(desk.file().application()).isPresent();
        return shown ? Optional.of(new AnswersPanel(desk, inquiries)) : Optional.empty();
    }
}
