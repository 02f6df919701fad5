package kz.zholdama.decision.ui.cases;

import java.util.Optional;
import java.util.function.Consumer;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.intake.answers.InquiryDesk;
import kz.zholdama.intake.inquiries.Inquiries;
import kz.zholdama.intake.inquiries.Inquiry;

/** Inquiries about the applicant of the case that a screen shows: who may examine it may ask. */
final class CaseInquiries implements InquiryDesk {

    private final CaseDesk desk;
    private final Inquiries inquiries;

    CaseInquiries(CaseDesk desk, Inquiries inquiries) {
        this.desk = desk;
        this.inquiries = inquiries;
    }

    @Override
    public boolean isOffered() {
        return desk.mayExamine()
                && desk.file().application().consentWithdrawnOn().isEmpty()
                && inquiries.isOffered();
    }

    @Override
    public Optional<Inquiry> latest() {
        return inquiries.ofCase(desk.file().application());
    }

    @Override
    public void ask() {
        carryOut(file -> inquiries.askOfCase(file.id(), file.version().application()));
    }

    @Override
    public void enterCode(String code) {
        carryOut(file -> inquiries.enterCodeOfCase(file.id(), file.version().application(), code));
    }

    /** Nothing of the case itself is changed by it. */
    private void carryOut(Consumer<CaseFile> act) {
        desk.carryOut(file -> {
            act.accept(file);
            return file;
        });
    }
}
