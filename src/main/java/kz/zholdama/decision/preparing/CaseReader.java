package kz.zholdama.decision.preparing;

import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.CaseVersion;
import kz.zholdama.decision.ExaminationSheet;
import kz.zholdama.decision.PreparedCase;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.examination.Assessments;
import kz.zholdama.decision.examination.Examination;
import kz.zholdama.decision.examination.FactFinding;
import kz.zholdama.decision.examination.StoredAssessment;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ApplicationStatus;
import kz.zholdama.intake.StatedCases;
import kz.zholdama.intake.scans.Scans;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.referral.Referrals;
import kz.zholdama.regulation.Settings;
import org.springframework.stereotype.Component;

/** Puts a case together for a screen, in the running transaction. Checks nothing: whoever calls has the application. */
@Component
class CaseReader {

    private final DecisionRecords records;
    private final Assessments assessments;
    private final FactFinding facts;
    private final DocumentArchive archive;
    private final Scans scans;
    private final StatedCases applications;
    private final Referrals referrals;
    private final Settings settings;
    private final CurrentStaff staff;

    CaseReader(
            DecisionRecords records,
            Assessments assessments,
            FactFinding facts,
            DocumentArchive archive,
            Scans scans,
            StatedCases applications,
            Referrals referrals,
            Settings settings,
            CurrentStaff staff) {
        this.records = records;
        this.assessments = assessments;
        this.facts = facts;
        this.archive = archive;
        this.scans = scans;
        this.applications = applications;
        this.referrals = referrals;
        this.settings = settings;
        this.staff = staff;
    }

    CaseFile read(Application application) {
        var id = application.id();
        var examination = records.examination(id);
        var sheet = examination.map(Examination::sheet).orElse(ExaminationSheet.BLANK);
        var signed = application.decisionKind().flatMap(_ -> records.signedAssessment(id));
        var assessment = signed.map(StoredAssessment::content).orElseGet(() -> assessments.assess(application, sheet));
        var version = new CaseVersion(
                application.version(), examination.map(Examination::version).orElse(CaseVersion.NOT_EXAMINED));
        var circumstances = applications.circumstances(application);
        return new CaseFile(
                application,
                version,
                sheet,
                assessment,
                signed.map(StoredAssessment::madeAt).orElse(null),
                assessments.hints(assessment),
                facts.ownHistory(application, sheet),
                circumstances,
                sheet.place() != null && facts.isHeld(application, sheet.place()),
                settings.isHeard(application.countsFrom()),
                circumstances
                        .edition()
                        .asksRepresentative(
                                application.measure(),
                                application.content().applicant().birthDate(),
                                application.countsFrom()),
                prepared(id),
                records.returns(id),
                archive.ofApplication(id),
                scans.of(application),
                application.status() == ApplicationStatus.CLOSED ? referrals.closing(id) : Optional.empty());
    }

    private Optional<PreparedCase> prepared(long id) {
        return records.prepared(id)
                .map(decision -> new PreparedCase(
                        decision.kind(),
                        records.assessment(decision.assessmentId()).content(),
                        decision.preparedBy(),
                        decision.preparedAt(),
                        decision.submittedBy(),
                        decision.isWorkOf(staff.actor())));
    }
}
