package kz.zholdama.referral.online;

import static kz.zholdama.platform.Argument.named;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.SlipOfKind;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.scans.ScanCheck;
import kz.zholdama.platform.scans.ScanFormat;
import kz.zholdama.platform.scans.ScanRefused;
import kz.zholdama.platform.scans.ScanRefused.Reason;
import kz.zholdama.referral.EntryChecks;
import kz.zholdama.referral.Referral;
import kz.zholdama.referral.ReferralFile;
import kz.zholdama.referral.ReferralStatus;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.StoredReferrals;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.regulation.Regulations;
import kz.zholdama.regulation.Settings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How an answer to a slip is taken, whoever sends it: one at a time, whole or not at all. */
@Component
class SlipAnswers {

    private final StoredReferrals referrals;
    private final StoredSentSlips sent;
    private final StoredSentScans scans;
    private final Kinds kinds;
    private final Regulations regulations;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SlipAnswers(
            StoredReferrals referrals,
            StoredSentSlips sent,
            StoredSentScans scans,
            Kinds kinds,
            Regulations regulations,
            Settings settings,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.referrals = referrals;
        this.sent = sent;
        this.scans = scans;
        this.kinds = kinds;
        this.regulations = regulations;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<Problem> problems(SlipSheet sheet, Reported answer, Sender sender) {
        return checks(sheet.referral(), answer, sender).problems();
    }

    /**
     * Like {@link OnlineSlips#send}.
     *
     * @param locked finds the referral and locks its row until the transaction ends
     */
    void send(Supplier<Referral> locked, Reported answer, Sender sender, List<byte[]> files) {
        var formats = formats(files); // outside of the transaction: looking at a scan takes its time
        transaction.executeWithoutResult(_ -> {
            var referral = locked.get();
            if (sent.findFirstByReferralIdOrderByIdDesc(referral.file().id())
                    .filter(last -> last.isSame(answer, sender) && isSame(last, files))
                    .isEmpty()) {
                take(referral, answer, sender, files, formats);
            }
        });
    }

    /** The same answer with another scan, or with one that was forgotten before, is another answer. */
    private boolean isSame(SentSlip last, List<byte[]> files) {
        var kept = scans.findBySentSlipIdOrderById(last.id());
        return kept.stream()
                        .map(SentScanLine::size)
                        .toList()
                        .equals(files.stream().map(one -> one.length).toList())
                && IntStream.range(0, files.size())
                        .allMatch(each -> scans.findById(kept.get(each).id())
                                .filter(scan -> scan.isSame(files.get(each)))
                                .isPresent());
    }

    private void take(Referral referral, Reported answer, Sender sender, List<byte[]> files, List<ScanFormat> formats) {
        var sheet = sheet(referral);
        var file = sheet.referral();
        if (sheet.asked() != (answer.leaving() == null ? Asked.SLIP : Asked.LEAVING)) {
            throw new SlipClosed(sheet.asked());
        }
        checks(file, answer, sender).demand();
        var at = clock.instant();
        var slip = sent.saveAndFlush(new SentSlip(file.id(), answer, sender, at));
        for (var each = 0; each < files.size(); each++) {
            scans.save(new SentScan(slip.id(), formats.get(each), files.get(each)));
        }
        referral.slipSent(at);
        events.publishEvent(new SlipHappening.Sent(
                file.id(),
                file.centreId(),
                file.applicationId(),
                file.number(),
                slip.id(),
                kindOf(answer),
                files.size()));
    }

    private static SlipHappening.Answer kindOf(Reported answer) {
        return answer.slip() != null
                ? SlipHappening.Answer.SLIP
                : answer.notTaken() != null ? SlipHappening.Answer.NOT_TAKEN : SlipHappening.Answer.LEAVING;
    }

    private EntryChecks checks(ReferralFile referral, Reported answer, Sender sender) {
        var today = LocalDate.now(clock);
        var programme =
                regulations.editionOf(referral.measure(), referral.referredOn()).programme(referral.measure());
        var checks = new EntryChecks(referral.referredOn(), today, programme.maxMonths());
        if (answer.slip() != null) {
            checks.slip(kinds.of(SlipOfKind.class, referral.measure()), answer.slip(), today);
        }
        if (answer.notTaken() != null) {
            checks.notTaken(answer.notTaken());
        }
        if (answer.leaving() != null) {
            checks.leavingOfHost(answer.leaving(), referral.endsOn().orElse(null));
        }
        checks.text("sender", sender.name());
        checks.optional("senderPhone", sender.phone());
        return checks;
    }

    private List<ScanFormat> formats(List<byte[]> files) {
        if (files.size() > settings.scansPerDocument()) {
            throw refused(new ScanRefused(Reason.TOO_MANY, named("most", settings.scansPerDocument())));
        }
        return files.stream().map(this::format).toList();
    }

    private ScanFormat format(byte[] content) {
        try {
            return ScanCheck.formatOf(content, settings.scanBytes());
        } catch (ScanRefused refused) {
            throw refused(refused);
        }
    }

    private static InvalidInput refused(ScanRefused scan) {
        return new InvalidInput(new Problem("scans", scan.messageKey(), scan.arguments()));
    }

    SlipSheet sheet(Referral referral) {
        var file = referral.file();
        var last = sent.findFirstByReferralIdOrderByIdDesc(file.id()).map(SentSlip::file);
        return new SlipSheet(file, asked(file, last), last);
    }

    private Asked asked(ReferralFile referral, Optional<SentSlipFile> last) {
        var awaits = last.filter(one -> one.status() == SentStatus.AWAITING).isPresent();
        return switch (referral.status()) {
            case AWAITING_SLIP -> awaits ? Asked.AWAITS_ANSWER : Asked.SLIP;
            case PLACED -> awaits ? Asked.AWAITS_ANSWER : Asked.LEAVING;
            case NOT_TAKEN, LEFT, COMPLETED -> Asked.OVER;
            case ANNULLED ->
                referrals.existsByApplicationIdAndStatusNot(referral.applicationId(), ReferralStatus.ANNULLED)
                        ? Asked.REPLACED
                        : Asked.ANNULLED;
        };
    }
}
