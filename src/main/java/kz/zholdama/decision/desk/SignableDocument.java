package kz.zholdama.decision.desk;

import java.time.Instant;
import java.util.Optional;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.forms.Form;
import kz.zholdama.intake.Application;
import kz.zholdama.platform.security.Actor;

/** A document of a case that was checked and may be signed in the running transaction, and what its signature brings about. */
public interface SignableDocument {

    DocumentKind kind();

    /** Locked. */
    Application application();

    CareerCentre centre();

    Form form(Imprint imprint);

    /** What it was judged by, to be kept with it while it is frozen; empty for an act of annulment. */
    Optional<StoredAssessment> assessment(Actor by, Instant at);

    /** Changes the case. Takes every lock that is still needed, so it comes before the number. */
    void settle();

    /** Keeps what hangs on the signed document. */
    void issue(StoredDocument signed);
}
