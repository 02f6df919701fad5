package kz.zholdama.channel.applications;

import java.time.Clock;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.accounts.ChannelCaller;
import kz.zholdama.channel.signatures.KeptSignatures;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.registration.ElectronicIntake;
import kz.zholdama.intake.registration.ElectronicIntake.Standing;
import kz.zholdama.platform.Bytes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One application in one transaction: claimed, registered, with its signature; or nothing of it. */
@Component
class Filing {

    private final RequestRows requests;
    private final ElectronicIntake intake;
    private final KeptSignatures signatures;
    private final Clock clock;

    Filing(RequestRows requests, ElectronicIntake intake, KeptSignatures signatures, Clock clock) {
        this.requests = requests;
        this.intake = intake;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** Under which name it was sent, and what its signature is over. */
    record Named(String externalId, Bytes digest, Bytes canonical) {}

    @Transactional
    Standing file(
            ChannelCaller caller,
            Named named,
            DraftContent content,
            long centreId,
            Bytes signature,
            SignatureFinding found) {
        requests.claim(caller.accountId(), named.externalId(), named.digest(), clock.instant());
        var filed = intake.register(content, centreId, caller.channel());
        requests.registered(caller.accountId(), named.externalId(), filed.applicationId(), clock.instant());
        signatures.keep(filed.applicationId(), centreId, signature, named.canonical(), found, clock.instant());
        return intake.registered(filed);
    }
}
