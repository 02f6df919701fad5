package kz.zholdama.channel.ui;

import java.util.Optional;
import kz.zholdama.channel.signatures.SignatureDesk;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The applicant's signature on the page of a case that came by an electronic channel. */
@Component
@Order(10)
class SignaturePart implements CasePart {

    private final SignatureDesk signatures;

    SignaturePart(SignatureDesk signatures) {
        this.signatures = signatures;
    }

    @Override
    public Optional<CasePanel> of(CaseDesk desk) {
        return signatures
                .of(desk.file().application())
                .map(signature -> new SignaturePanel(desk, signatures, signature));
    }
}
