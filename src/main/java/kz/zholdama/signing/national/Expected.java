package kz.zholdama.signing.national;

import java.util.Set;
import kz.zholdama.person.Bin;
import kz.zholdama.person.Iin;

/** Who is to have signed. */
public sealed interface Expected {

    Iin iin();

    /** A person for himself: the certificate of an organisation's member of staff will not do. */
    record NaturalPerson(Iin iin) implements Expected {}

    /**
     * A member of staff for an organisation: his own certificate will not do.
     *
     * @param roles one of them has to be in the certificate; empty for whichever
     */
    record Staff(Iin iin, Bin bin, Set<NationalRole> roles) implements Expected {

        public Staff {
            roles = Set.copyOf(roles);
        }
    }
}
