package kz.zholdama.decision.annulment;

import java.time.Clock;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.decision.desk.DecisionRecords;
import kz.zholdama.decision.desk.SigningPress;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.DecisionKind;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.PaperOfKind;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.regulation.Settings;
import kz.zholdama.signing.UnlockedKey;
import org.springframework.stereotype.Component;

/** Signs acts of annulment in the running transaction and keeps which document each of them annuls. */
@Component
public class AnnulmentActs {

    private final SigningPress press;
    private final DocumentArchive archive;
    private final DecisionRecords records;
    private final Kinds kinds;
    private final Texts texts;
    private final Settings settings;
    private final CurrentStaff staff;
    private final Clock clock;

    AnnulmentActs(
            SigningPress press,
            DocumentArchive archive,
            DecisionRecords records,
            Kinds kinds,
            Texts texts,
            Settings settings,
            CurrentStaff staff,
            Clock clock) {
        this.press = press;
        this.archive = archive;
        this.records = records;
        this.kinds = kinds;
        this.texts = texts;
        this.settings = settings;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * The number is taken here, so call it after every other lock has been taken.
     *
     * @param reason in sentences, as it is printed
     * @return the act
     */
    public StoredDocument sign(
            StoredDocument annulled,
            DecisionKind kind,
            Application application,
            CareerCentre centre,
            String reason,
            UnlockedKey key) {
        var document = new AnnulmentDocument(
                centre,
                annulled,
                title(kind, application),
                application.content().applicant().name().full(),
                reason,
                settings.appealText());
        var act = press.sign(DocumentKind.ANNULMENT, application, centre, key, document::form);
        archive.annul(annulled.id(), act.id());
        records.keep(new Annulment(act.id(), annulled.id(), application.id(), reason, staff.actor(), clock.instant()));
        return act;
    }

    /** "Направление на переселение", "Мотивированный ответ об отказе", as the act of annulment names it. */
    private String title(DecisionKind kind, Application application) {
        var title = kind == DecisionKind.REFERRAL
                ? kinds.of(PaperOfKind.class, application.measure()).title()
                : "decision.title.REFUSAL";
        return texts.text(title, Texts.RUSSIAN);
    }
}
