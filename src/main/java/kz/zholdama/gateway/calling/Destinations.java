package kz.zholdama.gateway.calling;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** Where this installation's systems of the state are, and by which keys one knows one another. */
public interface Destinations {

    /** Empty for one that this installation does not ask. */
    Optional<URI> of(Service service);

    /** What our questions are signed with; empty for none. */
    Optional<BodyKey> ownKey();

    /** Whose signatures under answers are good; nobody's for answers that are not signed. */
    List<X509Certificate> answeredBy();
}
