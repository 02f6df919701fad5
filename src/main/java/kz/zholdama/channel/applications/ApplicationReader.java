package kz.zholdama.channel.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zholdama.channel.reading.Members;
import kz.zholdama.channel.reading.Wrong;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.DraftContent;
import kz.zholdama.intake.drafts.TypedConsents;
import kz.zholdama.intake.drafts.TypedPerson;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.channel.DetailsByChannel;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/** Turns what was sent into what a specialist would have typed, and gathers what cannot be read so. */
@Component
class ApplicationReader {

    private static final String REQUIRED = "intake.problem.required";
    private static final String DETAILS = "/details";
    private static final int LARGEST_SIGNATURE = 64 * 1024;

    private final Settlements settlements;
    private final CareerCentres centres;
    private final Kinds kinds;
    private final Regulations regulations;

    ApplicationReader(Settlements settlements, CareerCentres centres, Kinds kinds, Regulations regulations) {
        this.settlements = settlements;
        this.centres = centres;
        this.kinds = kinds;
        this.regulations = regulations;
    }

    /**
     * @param content  as it would have been typed, with gaps where something is missing or wrong
     * @param centreId of the centre that serves the applicant's settlement; null where that is not known
     * @param wrong    what could not be read; what was read may still be wrong
     */
    record Read(
            SentApplication sent,
            DraftContent content,
            @Nullable Long centreId,
            List<Wrong> wrong) {}

    @Transactional(readOnly = true)
    Read read(ObjectNode object) {
        var wrong = new ArrayList<Wrong>();
        var sent = new Members(wrong).read(object, SentApplication.class, "");
        named(sent, wrong);
        var applicant = sent.applicant();
        var home = applicant == null ? null : home(applicant.settlement(), wrong);
        var centre = home == null ? null : centres.nearest(home.kato()).orElse(null);
        if (home != null && centre == null) {
            wrong.add(Wrong.of("/applicant/settlement", "channel.problem.no-centre"));
        }
        if (applicant == null) {
            wrong.add(Wrong.of("/applicant", REQUIRED));
        }
        var measure = sent.measure() == null ? null : new Measure(sent.measure());
        var details = measure == null ? null : details(measure, sent, wrong);
        documents(sent, wrong);
        var content = DraftContent.EMPTY
                .with(
                        applicant == null
                                ? TypedPerson.NOBODY
                                : applicant.typed(
                                        home == null ? null : home.storedId(), home == null ? null : home.path()))
                .with(measure)
                .with(details)
                .with(Objects.requireNonNullElse(sent.documents(), List.<SentDocument>of()).stream()
                        .map(SentDocument::presented)
                        .toList())
                .with(
                        sent.consents() == null
                                ? TypedConsents.NOT_ASKED
                                : sent.consents().typed());
        return new Read(sent, content, centre, wrong);
    }

    private static void named(SentApplication sent, List<Wrong> wrong) {
        if (sent.externalId() == null) {
            wrong.add(Wrong.of("/externalId", REQUIRED));
        } else if (!sent.externalId().matches(SentApplication.EXTERNAL_ID)) {
            wrong.add(Wrong.of("/externalId", "channel.problem.external-id"));
        }
        if (sent.signature() == null) {
            wrong.add(Wrong.of("/signature", REQUIRED));
        } else if (sent.signature().length() > LARGEST_SIGNATURE) {
            wrong.add(Wrong.of("/signature", "channel.problem.too-large"));
        }
    }

    private @Nullable Settlement home(@Nullable String kato, List<Wrong> wrong) {
        if (kato == null || kato.isBlank()) {
            return null; // told with everything else that is missing
        }
        var found = settlements.home(kato);
        if (found.isEmpty()) {
            wrong.add(Wrong.of("/applicant/settlement", "intake.problem.unknown-code"));
        }
        return found.orElse(null);
    }

    /** Of a measure of which nobody has heard nothing is asked; that it is not offered is told with everything else. */
    private @Nullable MeasureDetails details(Measure measure, SentApplication sent, List<Wrong> wrong) {
        if (!regulations.measures().contains(measure)) {
            return null;
        }
        if (!kinds.has(DetailsByChannel.class, measure)) {
            wrong.add(Wrong.of("/measure", "channel.problem.on-paper-only"));
            return null;
        }
        if (!(sent.details() instanceof ObjectNode told)) {
            wrong.add(Wrong.of(DETAILS, REQUIRED));
            return null;
        }
        DetailsByChannel<?, ?> kind = kinds.of(DetailsByChannel.class, measure);
        var read = new Members(wrong).read(told, kind.sent(), DETAILS);
        var unknown = new FieldProblems();
        var typed = kind.typedAny(read, unknown);
        unknown.found().forEach(one -> wrong.add(Wrong.of(one.beside("details." + one.field()))));
        return typed;
    }

    private static void documents(SentApplication sent, List<Wrong> wrong) {
        var documents = Objects.requireNonNullElse(sent.documents(), List.<SentDocument>of());
        for (var i = 0; i < documents.size(); i++) {
            if (documents.get(i).type() == null) {
                wrong.add(Wrong.of("/documents/" + i + "/type", REQUIRED));
            }
            if (documents.get(i).state() == null) {
                wrong.add(Wrong.of("/documents/" + i + "/state", REQUIRED));
            }
        }
    }
}
