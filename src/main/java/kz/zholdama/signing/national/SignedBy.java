package kz.zholdama.signing.national;

import java.util.Set;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;
import org.jspecify.annotations.Nullable;

/**
 * The signer, as his certificate names him.
 *
 * @param bin    of the organisation for which he signed; null for a natural person
 * @param name   family name, name and patronymic, as far as the certificate has them
 * @param roles  in the organisation
 * @param serial of the certificate, hexadecimal
 */
public record SignedBy(Iin iin, @Nullable Bin bin, String name, Set<NationalRole> roles, String serial) {

    public SignedBy {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "SignedBy[hidden]";
    }
}
