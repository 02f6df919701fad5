package kz.zholdama.decision.desk;

import java.time.Clock;
import java.time.LocalDate;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.DecisionRefused;
import kz.zholdama.decision.DecisionRefused.Reason;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.forms.PdfForms;
import kz.zholdama.forms.Signatory;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.Applications;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A prepared decision as it will look when signed, with the watermark of a draft and without a number. */
@Service
public class Previews {

    private final Applications applications;
    private final DecisionRecords records;
    private final DecisionDocuments documents;
    private final CareerCentres centres;
    private final PdfForms forms;
    private final Texts texts;
    private final CurrentStaff staff;
    private final Clock clock;

    Previews(
            Applications applications,
            DecisionRecords records,
            DecisionDocuments documents,
            CareerCentres centres,
            PdfForms forms,
            Texts texts,
            CurrentStaff staff,
            Clock clock) {
        this.applications = applications;
        this.records = records;
        this.documents = documents;
        this.centres = centres;
        this.forms = forms;
        this.texts = texts;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * A look at the case, which is journalled.
     *
     * @throws DecisionRefused                        when nothing has been prepared
     * @throws kz.zholdama.forms.RenderingFailed      when it cannot be printed, which signing would meet too
     * @throws org.springframework.security.access.AccessDeniedException for a case of another centre (journalled)
     */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public byte[] of(long applicationId) {
        return preview(applications.look(applicationId));
    }

    /** The same beside a case that was opened just now: of what is shown there, and part of that one look. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
    public byte[] beside(CaseFile opened) {
        applications.requireScope(opened.application());
        return preview(opened.application());
    }

    private byte[] preview(Application application) {
        var id = application.id();
        var decision = records.prepared(id).orElseThrow(() -> new DecisionRefused(Reason.NOT_PREPARED));
        var centre = centres.get(application.centreId());
        var signer = staff.get().has(Role.DIRECTOR)
                ? new Signatory(staff.actor().position(), staff.actor().name())
                : new Signatory(texts.text("decision.director-position", Texts.RUSSIAN), centre.directorName());
        var toPrint = new DecisionToPrint(
                application,
                decision.kind(),
                records.sheet(id).place(),
                records.assessment(decision.assessmentId()).content(),
                centre);
        return forms.preview(documents.form(toPrint, Imprint.preview(LocalDate.now(clock), signer)));
    }
}
