package kz.zholdama.measure.subsidised;

import kz.zholdama.eligibility.RepresentativeConsent;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.channel.DetailsByChannel;
import kz.zholdama.measure.parts.OccupationChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details as a channel sends them. */
@Component
class SubsidisedByChannel implements Subsidised, DetailsByChannel<SentSubsidised, SubsidisedDetails> {

    private final OccupationChoice occupations;

    SubsidisedByChannel(OccupationChoice occupations) {
        this.occupations = occupations;
    }

    @Override
    public Class<SentSubsidised> sent() {
        return SentSubsidised.class;
    }

    @Override
    public SubsidisedDetails typed(SentSubsidised sent, FieldProblems problems) {
        return new SubsidisedDetails(
                occupations.byCode(sent.occupation(), problems),
                sent.graduation(),
                sent.anyExperience(),
                sent.experienceInProfession(),
                sent.school(),
                consent(sent));
    }

    private static @Nullable RepresentativeConsent consent(SentSubsidised sent) {
        return sent.consent() == null
                ? null
                : new RepresentativeConsent(
                        sent.consent(), sent.consentName(), sent.consentRelation(), sent.consentDate());
    }
}
