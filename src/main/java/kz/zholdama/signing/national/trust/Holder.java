package kz.zholdama.signing.national.trust;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import kz.zholdama.signing.national.Expected;
import kz.zholdama.signing.national.NationalRole;
import kz.zholdama.signing.national.Refusal;
import kz.zholdama.signing.national.SignedBy;
import kz.zholdama.signing.national.objection.Objection;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whose certificate it is and what for, as it says of itself: to be asked of one whose issuer is known. */
public final class Holder {

    private static final String NATURAL_PERSON = "1.2.398.3.3.4.1.1";
    private static final String LEGAL_PERSON = "1.2.398.3.3.4.1.2";
    private static final Pattern IIN = Pattern.compile("IIN(\\d{12})");
    private static final Pattern BIN = Pattern.compile("BIN(\\d{12})");

    private final X509CertificateHolder certificate;
    private final Set<String> purposes;
    private final boolean isNonRepudiation;

    private Holder(X509CertificateHolder certificate) {
        var extended = ExtendedKeyUsage.fromExtensions(certificate.getExtensions());
        var usage = KeyUsage.fromExtensions(certificate.getExtensions());
        this.certificate = certificate;
        this.purposes = extended == null
                ? Set.of()
                : Arrays.stream(extended.getUsages()).map(KeyPurposeId::getId).collect(Collectors.toUnmodifiableSet());
        // beside it there may be anything: ГОСТ 34.10-2015 keys of persons are also for the encryption of keys
        this.isNonRepudiation = usage != null && usage.hasUsages(KeyUsage.nonRepudiation);
    }

    public static Holder of(X509CertificateHolder certificate) throws Objection {
        try {
            return new Holder(certificate);
        } catch (RuntimeException _) { // forged structures fail in many ways inside the library
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    public void mustBeValid(Instant at) throws Objection {
        if (at.isBefore(certificate.getNotBefore().toInstant())) {
            throw Objection.to(Refusal.NOT_YET_VALID);
        }
        if (at.isAfter(certificate.getNotAfter().toInstant())) {
            throw Objection.to(Refusal.EXPIRED);
        }
    }

    /** That it was valid at a moment, and meant for signatures. */
    public void mustSign(Instant at) throws Objection {
        mustBeValid(at);
        if (!isNonRepudiation) {
            throw Objection.to(Refusal.WRONG_KEY_USAGE);
        }
        if (!purposes.contains(KeyPurposeId.id_kp_emailProtection.getId())) {
            throw Objection.to(Refusal.NOT_FOR_SIGNING);
        }
    }

    /** That it is the one expected, who is told. */
    public SignedBy mustBe(Expected expected) throws Objection {
        try {
            var legal = isLegalPersons();
            switch (expected) {
                case Expected.NaturalPerson _ -> {
                    if (legal) {
                        throw Objection.to(Refusal.LEGAL_PERSONS);
                    }
                }
                case Expected.Staff _ -> {
                    if (!legal) {
                        throw Objection.to(Refusal.NATURAL_PERSONS);
                    }
                }
            }
            if (!number(BCStyle.SERIALNUMBER, IIN)
                    .equals(Optional.of(expected.iin().value()))) {
                throw Objection.to(Refusal.OTHER_PERSON);
            }
            return expected instanceof Expected.Staff staff ? mustBe(staff) : signer(expected.iin(), Optional.empty());
        } catch (RuntimeException _) { // as above
            throw Objection.to(Refusal.MALFORMED);
        }
    }

    private SignedBy mustBe(Expected.Staff expected) throws Objection {
        if (!number(BCStyle.OU, BIN).equals(Optional.of(expected.bin().value()))) {
            throw Objection.to(Refusal.OTHER_ORGANISATION);
        }
        if (!expected.roles().isEmpty() && expected.roles().stream().noneMatch(roles()::contains)) {
            throw Objection.to(Refusal.OTHER_ROLE);
        }
        return signer(expected.iin(), Optional.of(expected.bin()));
    }

    private SignedBy signer(Iin iin, Optional<Bin> bin) {
        var name = String.join(" ", values(BCStyle.CN)) + " " + String.join(" ", values(BCStyle.GIVENNAME));
        return new SignedBy(
                iin,
                bin.orElse(null),
                name.strip(),
                roles(),
                certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT));
    }

    /** By what it is issued for, or for whom; what says neither of a natural nor of a legal person is for neither. */
    private boolean isLegalPersons() throws Objection {
        var legal = purposes.stream().anyMatch(it -> it.equals(LEGAL_PERSON) || it.startsWith(LEGAL_PERSON + "."))
                || values(BCStyle.OU).stream()
                        .anyMatch(unit -> BIN.matcher(unit).matches());
        if (!legal && !purposes.contains(NATURAL_PERSON)) {
            throw Objection.to(Refusal.NOT_FOR_SIGNING);
        }
        return legal;
    }

    private Set<NationalRole> roles() {
        var roles = EnumSet.noneOf(NationalRole.class);
        purposes.forEach(purpose -> NationalRole.of(purpose).ifPresent(roles::add));
        return roles;
    }

    /** The one number of this kind; two of them are none. */
    private Optional<String> number(ASN1ObjectIdentifier attribute, Pattern form) {
        var numbers = values(attribute).stream()
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(matched -> matched.group(1))
                .toList();
        return numbers.size() == 1 ? Optional.of(numbers.getFirst()) : Optional.empty();
    }

    private List<String> values(ASN1ObjectIdentifier attribute) {
        var values = new ArrayList<String>();
        for (var part : certificate.getSubject().getRDNs(attribute)) {
            for (var one : part.getTypesAndValues()) {
                if (one.getType().equals(attribute)) {
                    values.add(one.getValue() instanceof ASN1String text ? text.getString() : "");
                }
            }
        }
        return values;
    }
}
