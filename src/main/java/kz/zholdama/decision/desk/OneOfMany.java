package kz.zholdama.decision.desk;

import java.util.function.Supplier;
import kz.zholdama.decision.SigningResult;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.database.Outage;
import kz.zholdama.platform.web.Incidents;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What becomes of one document among many: whatever happens to it touches no other. */
@Component
class OneOfMany {

    private final Incidents incidents;

    OneOfMany(Incidents incidents) {
        this.incidents = incidents;
    }

    /**
     * Never throws for the document's sake.
     *
     * @throws AccessDeniedException at a case of another centre: those after it are not touched
     */
    SigningResult told(long applicationId, Supplier<SigningResult> work) {
        try {
            return work.get();
        } catch (UserFacingException refused) {
            return new SigningResult.Refused(applicationId, refused);
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (RuntimeException unforeseen) {
            return Outage.told(unforeseen)
                    .<SigningResult>map(away -> new SigningResult.Refused(applicationId, away))
                    .orElseGet(() -> new SigningResult.Failed(applicationId, incidents.record(unforeseen)));
        }
    }
}
