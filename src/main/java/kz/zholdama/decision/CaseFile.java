package kz.zholdama.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.eligibility.Assessment;
import kz.zholdama.eligibility.CaseFacts.Participation;
import kz.zholdama.eligibility.Evidence;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.scans.Scan;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.referral.Closing;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands at this moment. Until it is decided it is judged anew each time; a decided one shows the assessment
 * that its signed decision rests on, whatever the rules and facts are now.
 *
 * @param assessedAt  when the decision was signed, null while it is judged anew
 * @param ownHistory  participations that this system knows of, with what the specialist found out of them
 * @param circumstances what the kind of referral may know of the case
 * @param placeHeld   the chosen place is still held; true also where nothing is to be held
 * @param mustBeHeard a refusal wants a hearing first
 * @param asksRepresentative the person is under age for subsidised work (Social Code 111(6))
 * @param returns     by directors, the latest first
 * @param documents   what was printed or signed
 * @param scans       of the presented documents
 * @param closing     how the referral of a closed case ended
 */
public record CaseFile(
        Application application,
        CaseVersion version,
        ExaminationSheet sheet,
        Assessment assessment,
        @Nullable Instant assessedAt,
        List<Evidence> hints,
        List<Participation> ownHistory,
        Circumstances circumstances,
        boolean placeHeld,
        boolean mustBeHeard,
        boolean asksRepresentative,
        Optional<PreparedCase> prepared,
        List<Return> returns,
        List<StoredDocument> documents,
        List<Scan> scans,
        Optional<Closing> closing) {

    /** In these the specialist may examine and prepare. */
    public boolean isOpenForExamination() {
        return ApplicationStatus.EXAMINABLE.contains(application.status());
    }

    public long id() {
        return application.id();
    }

    @Override
    public String toString() {
        return "CaseFile[" + id() + "]";
    }
}
