package kz.zholdama.referral.finding;

import java.util.List;
import java.util.Optional;
import kz.zholdama.intake.search.FoundCases;

/**
 * Whom a text leads to: any of these is enough.
 *
 * @param cases  by ИИН, by words of the applicant's name, by a case's number
 * @param number whether it may be a part of a referral's own number
 * @param hosts  empty when they are more than are worth being named
 */
public record Meant(FoundCases.Typed cases, boolean number, Optional<Hosts> hosts) {

    /** Whether all are named, one by one. */
    public boolean isNamed() {
        return hosts.isPresent()
                && switch (cases) {
                    case FoundCases.OfPerson _, FoundCases.Few _ -> true;
                    case FoundCases.Named _, FoundCases.Numbered _ -> false;
                };
    }

    /** By id; each is in a directory of its own. */
    public record Hosts(List<Long> employers, List<Long> organisations, List<Long> settlements) {}
}
