package kz.zholdama.signing.national;

import java.util.Arrays;
import java.util.Optional;

/** What a certificate says of its holder in an organisation, as an extended key usage below 1.2.398.3.3.4.1.2. */
public enum NationalRole {
    HEAD("1.2.398.3.3.4.1.2.1"),
    MAY_SIGN("1.2.398.3.3.4.1.2.2"),
    FINANCIAL("1.2.398.3.3.4.1.2.3"),
    PERSONNEL("1.2.398.3.3.4.1.2.4"),
    EMPLOYEE("1.2.398.3.3.4.1.2.5");

    private final String oid;

    NationalRole(String oid) {
        this.oid = oid;
    }

    public String oid() {
        return oid;
    }

    public static Optional<NationalRole> of(String oid) {
        return Arrays.stream(values()).filter(role -> role.oid.equals(oid)).findFirst();
    }
}
