package kz.zholdama.channel.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.platform.Problem;
import kz.zholdama.signing.SignatureCheck;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalSignatures;
import kz.zholdama.signing.national.Verdict;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Verifies a result as whoever got it: by the CMS beside it, whose certificate has to lead to a root that is believed here, be a
 * member of staff's and not be revoked; or by the signature that the PDF holds itself.
 */
@Component
@Profile({"demo", "test"})
class ResultCheck {

    private static final Pattern IIN = Pattern.compile("SERIALNUMBER=IIN(\\d{12})");
    private static final Pattern BIN = Pattern.compile("OU=BIN(\\d{12})");
    private static final Problem UNREADABLE = Problem.of(null, "portal.verified.unreadable");
    private static final Problem NOT_GENUINE = Problem.of(null, "portal.verified.not-genuine");

    private final NationalSignatures national;
    private final SignatureCheck own;
    private final Clock clock;

    ResultCheck(NationalSignatures national, SignatureCheck own, Clock clock) {
        this.national = national;
        this.own = own;
        this.clock = clock;
    }

    Verified byCms(byte[] pdf, byte[] cms) {
        var signer = signer(cms);
        if (signer.isEmpty()) {
            return new Verified.NotGood(List.of(UNREADABLE));
        }
        return switch (national.check(pdf, cms, clock.instant(), signer.get())) {
            case Verdict.Good good ->
                new Verified.Good(good.signer().name(), signer.get().bin().value(), good.claimedAt());
            case Verdict.Refused refused -> new Verified.NotGood(List.of(refused.problem()));
            case Verdict.CannotBeTold untold -> new Verified.NotGood(untold.problems());
        };
    }

    Verified byItself(byte[] pdf) {
        var checked = own.check(pdf);
        if (!checked.genuine()) {
            return new Verified.NotGood(List.of(NOT_GENUINE));
        }
        var last = checked.signatures().getLast();
        return new Verified.Good(last.signer(), null, last.signedAt());
    }

    /** The Portal does not know who directs a centre: it reads that from the certificate, which the check then proves. */
    private static Optional<Expected.Staff> signer(byte[] cms) {
        try {
            return new CMSSignedData(cms)
                    .getCertificates().getMatches(null).stream()
                            .map(one -> one.getSubject())
                            .findFirst()
                            .flatMap(ResultCheck::staff);
        } catch (CMSException _) {
            return Optional.empty();
        }
    }

    private static Optional<Expected.Staff> staff(X500Name subject) {
        var iin = IIN.matcher(subject.toString());
        var bin = BIN.matcher(subject.toString());
        return iin.find() && bin.find()
                ? Optional.of(new Expected.Staff(new Iin(iin.group(1)), new Bin(bin.group(1)), Set.of()))
                : Optional.empty();
    }
}
