package kz.zholdama.referral.online;

import java.util.List;
import java.util.Optional;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.referral.Reported;
import kz.zholdama.referral.StoredReferrals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The slip of a referral, answered by whoever holds it (product, after issue). The code is all that is asked for: it is
 * printed on the slip alone and cannot be guessed. It shows what the slip shows, and takes one answer at a time.
 */
@Service
public class OnlineSlips {

    private final SlipCodes codes;
    private final StoredReferrals referrals;
    private final SlipAnswers answers;

    OnlineSlips(SlipCodes codes, StoredReferrals referrals, SlipAnswers answers) {
        this.codes = codes;
        this.referrals = referrals;
        this.answers = answers;
    }

    /** Empty when no slip has this code. */
    @Transactional(readOnly = true)
    public Optional<SlipSheet> find(VerificationCode code) {
        return codes.documentOf(code).flatMap(referrals::findByVerificationCode).map(answers::sheet);
    }

    /** What is wrong with an answer before it is sent, beside its fields. */
    public List<Problem> problems(SlipSheet sheet, Reported answer, Sender sender) {
        return answers.problems(sheet, answer, sender);
    }

    /**
     * Takes an answer, whole or not at all; the same one told twice, with the same scans, is taken once.
     *
     * @param answer one part of it: the slip, that nobody was taken, or that he left
     * @param files  scans of the order, at most as many as a document of an application may have
     * @throws NoSuchSlip   when none has this code
     * @throws SlipClosed   when such an answer is not, or no longer, taken
     * @throws InvalidInput field by field; what is wrong with a scan is told of {@code scans}
     */
    public void send(VerificationCode code, Reported answer, Sender sender, List<byte[]> files) {
        answers.send(
                () -> codes.documentOf(code)
                        .flatMap(referrals::findLockedByVerificationCode)
                        .orElseThrow(NoSuchSlip::new),
                answer,
                sender,
                files);
    }
}
