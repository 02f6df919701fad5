package kz.zholdama.intake.persons;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.eligibility.MeasureKind;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.intake.EarlierReferral;
import kz.zholdama.intake.KnownApplicant;

/**
 * What is known of a person when his ИИН is typed.
 *
 * @param person       his record, empty when he comes for the first time
 * @param applications of all centres, the latest first
 */
public record Earlier(
        Optional<KnownApplicant> person, List<CaseSummary> applications, List<EarlierReferral> referrals) {

    public static final Earlier NOTHING = new Earlier(Optional.empty(), List.of(), List.of());

    /** The kinds of measure for which a second application cannot be taken now. */
    public Set<MeasureKind> running() {
        var kinds = new HashSet<MeasureKind>();
        applications.stream()
                .filter(CaseSummary::blocksAnother)
                .forEach(one -> kinds.add(one.measure().kind()));
        referrals.stream()
                .filter(EarlierReferral::running)
                .forEach(one -> kinds.add(one.measure().kind()));
        return kinds;
    }

    @Override
    public String toString() {
        return "Earlier[hidden]";
    }
}
