package kz.zholdama.channel.signatures;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.SignatureState;
import kz.zholdama.platform.Bytes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a signature with the application that it is under. */
@Component
public class KeptSignatures {

    private final StoredSignatures signatures;
    private final ApplicationEventPublisher events;

    KeptSignatures(StoredSignatures signatures, ApplicationEventPublisher events) {
        this.signatures = signatures;
        this.events = events;
    }

    /** How the signature under an application stands. */
    @Transactional(readOnly = true)
    public Optional<SignatureState> state(long applicationId) {
        return signatures.findByApplicationId(applicationId).map(StoredSignature::state);
    }

    /** @param signed the bytes that it is over */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long applicationId, long centreId, Bytes cms, Bytes signed, SignatureFinding found, Instant at) {
        var kept = signatures.saveAndFlush(new StoredSignature(applicationId, cms, signed, found, at));
        events.publishEvent(kept.checked(centreId));
    }
}
