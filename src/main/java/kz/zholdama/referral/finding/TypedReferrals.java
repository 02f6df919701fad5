package kz.zholdama.referral.finding;

import java.util.Optional;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlements;
import kz.zholdama.intake.search.FoundCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks each directory whom it knows by a text. */
@Component
public class TypedReferrals {

    private final FoundCases cases;
    private final Employers employers;
    private final Organisations organisations;
    private final Settlements settlements;

    public TypedReferrals(FoundCases cases, Employers employers, Organisations organisations, Settlements settlements) {
        this.cases = cases;
        this.employers = employers;
        this.organisations = organisations;
        this.settlements = settlements;
    }

    /** @param centreId null for all centres */
    public Meant by(String text, @Nullable Long centreId) {
        return new Meant(cases.among(text, centreId), cases.isNumber(text), hosts(text));
    }

    private Optional<Meant.Hosts> hosts(String text) {
        return employers
                .few(text)
                .flatMap(some -> organisations
                        .few(text)
                        .flatMap(schools ->
                                settlements.few(text).map(places -> new Meant.Hosts(some, schools, places))));
    }
}
