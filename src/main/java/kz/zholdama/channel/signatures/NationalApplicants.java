package kz.zholdama.channel.signatures;

import java.time.Instant;
import java.util.stream.Stream;
import kz.zholdama.channel.ApplicantSignatures;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Bytes;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.SignatureEvidence;
import kz.zholdama.signing.national.Verdict;
import org.springframework.stereotype.Component;

/** Applicants sign with certificates of the National Certification Authority: a natural person's, and their own. */
@Component
class NationalApplicants implements ApplicantSignatures {

    private final NationalSignatures signatures;

    NationalApplicants(NationalSignatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public SignatureFinding check(Bytes cms, Bytes signed, Iin applicant, Instant at) {
        return switch (signatures.check(signed.content(), cms.content(), at, new Expected.NaturalPerson(applicant))) {
            case Verdict.Good good -> new SignatureFinding.Good(kept(good.evidence()));
            case Verdict.Refused refused ->
                new SignatureFinding.Refused(refused.reason().key(), SignatureFinding.Evidence.NONE);
            case Verdict.CannotBeTold untold -> // what was tried first is what is amiss, the rest stood in for it
                new SignatureFinding.CannotBeTold(untold.why().getFirst().key(), SignatureFinding.Evidence.NONE);
        };
    }

    private static SignatureFinding.Evidence kept(SignatureEvidence evidence) {
        return new SignatureFinding.Evidence(
                Stream.concat(Stream.of(evidence.certificate()), evidence.authorities().stream())
                        .toList(),
                evidence.revocation().answers());
    }
}
