package kz.zholdama.channel.signatures;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.channel.ChannelHappening;
import kz.zholdama.channel.SignatureFinding;
import kz.zholdama.channel.SignatureState;
import kz.zholdama.platform.Bytes;
import kz.zholdama.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** A signature in its table, with the bytes that it is over and what proves whose it is. */
@Entity
@Table(name = "application_signature")
class StoredSignature {

    @Id
    private long applicationId;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    private @Nullable String reason;
    private byte[] cms;
    private byte[] signed;

    @Column
    @SuppressWarnings("unused") // PEM, for whoever looks at the signature in years
    private String evidence;

    private Instant receivedAt;
    private Instant checkedAt;

    @Embedded
    @AttributeOverride(name = "staffId", column = @Column(name = "decided_by_id"))
    @AttributeOverride(name = "name", column = @Column(name = "decided_by_name"))
    @AttributeOverride(name = "position", column = @Column(name = "decided_by_position"))
    private @Nullable Actor decidedBy;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected StoredSignature() {}

    StoredSignature(long applicationId, Bytes cms, Bytes signed, SignatureFinding found, Instant at) {
        this.applicationId = applicationId;
        this.cms = cms.content();
        this.signed = signed.content();
        this.receivedAt = at;
        this.checkedAt = at;
        this.evidence = pem(found.evidence());
        this.state = state(found);
        this.reason = reason(found);
    }

    private static SignatureState state(SignatureFinding found) {
        return switch (found) {
            case SignatureFinding.Good _ -> SignatureState.GOOD;
            case SignatureFinding.Refused _ -> SignatureState.REFUSED;
            case SignatureFinding.CannotBeTold _ -> SignatureState.TO_CHECK;
        };
    }

    private static @Nullable String reason(SignatureFinding found) {
        return switch (found) {
            case SignatureFinding.Good _ -> null;
            case SignatureFinding.Refused refused -> refused.reason();
            case SignatureFinding.CannotBeTold untold -> untold.reason();
        };
    }

    /** It was looked at again. */
    ChannelHappening checked(SignatureFinding found, long centreId, Instant at) {
        checkedAt = at;
        evidence = pem(found.evidence());
        state = state(found);
        reason = reason(found);
        return checked(centreId);
    }

    ChannelHappening checked(long centreId) {
        return ChannelHappening.SignatureChecked.of(applicationId, centreId, state, reason);
    }

    /** A person decides where it cannot be told. */
    ChannelHappening decide(SignatureState decided, String why, long centreId, Actor by) {
        state = decided;
        decidedBy = by;
        note = why;
        return new ChannelHappening.SignatureDecided(applicationId, centreId, state);
    }

    private static String pem(SignatureFinding.Evidence evidence) {
        return Stream.concat(
                        blocks("CERTIFICATE", evidence.certificates()), blocks("REVOCATION", evidence.revocation()))
                .collect(Collectors.joining());
    }

    private static Stream<String> blocks(String what, List<Bytes> all) {
        return all.stream()
                .map(one -> "-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(one.content())
                        + "\n-----END " + what + "-----\n");
    }

    boolean isSettled() {
        return state.isSettled();
    }

    SignatureState state() {
        return state;
    }

    long version() {
        return version;
    }

    Bytes cms() {
        return Bytes.of(cms);
    }

    Bytes signed() {
        return Bytes.of(signed);
    }

    Instant receivedAt() {
        return receivedAt;
    }

    ApplicantSignature value() {
        return new ApplicantSignature(
                applicationId, version, state, reason, checkedAt, Optional.ofNullable(decidedBy), note);
    }
}
