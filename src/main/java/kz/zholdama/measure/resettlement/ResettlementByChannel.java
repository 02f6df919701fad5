package kz.zholdama.measure.resettlement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.CommissionAnswer;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.channel.DetailsByChannel;
import kz.zholdama.measure.parts.OccupationChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The details as a channel sends them. */
@Component
class ResettlementByChannel implements Resettlement, DetailsByChannel<ResettlementByChannel.Sent, ResettlementDetails> {

    /** What a channel sends of a resettlement. */
    @Schema(
            name = "ResettlementDetails",
            description = "Details of voluntary resettlement, with the family members who move too")
    record Sent(
            @Schema(
                    description = "Where to: КАТО code of a settlement. Either this or wantedPlace",
                    pattern = "\\d{9}",
                    example = "101010000")
            @Nullable
            String wantedSettlement,

            @Schema(description = "Where to, in words: a region or a settlement", maxLength = 300) @Nullable
            String wantedPlace,

            @Schema(
                    description = "Occupation: a code of НК РК 01-2017",
                    example = "2411",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            String occupation,

            @Schema(
                    description =
                            "Decision of the regional commission on resettlement: made, not yet, or none asked for",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            CommissionAnswer commission,

            @Schema(description = "Number of the decision, once it is made", maxLength = 100) @Nullable
            String commissionNumber,

            @Schema(description = "Day of the decision, not in the future") @Nullable
            LocalDate commissionDate,

            @Schema(description = "Family members who move too, at most 30") @Nullable
            List<SentRelative> family) {

        /** A family member. */
        @Schema(name = "FamilyMember", description = "A family member who moves too")
        record SentRelative(
                @Schema(
                        description = "What he is to the applicant: wife, son",
                        maxLength = 100,
                        requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String relation,

                @Schema(description = "Surname", maxLength = 120, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
                String lastName,

                @Schema(description = "Given name", maxLength = 120, requiredMode = Schema.RequiredMode.REQUIRED)
                @Nullable
                String firstName,

                @Schema(description = "Patronymic, if any", maxLength = 120) @Nullable
                String patronymic) {

            @Override
            public String toString() {
                return "SentRelative[hidden]";
            }
        }

        @Override
        public String toString() {
            return "Sent[hidden]";
        }
    }

    private final Settlements settlements;
    private final OccupationChoice occupations;

    ResettlementByChannel(Settlements settlements, OccupationChoice occupations) {
        this.settlements = settlements;
        this.occupations = occupations;
    }

    @Override
    public Class<Sent> sent() {
        return Sent.class;
    }

    @Override
    public ResettlementDetails typed(Sent sent, FieldProblems problems) {
        return new ResettlementDetails(
                settlement(sent.wantedSettlement(), problems),
                sent.wantedPlace(),
                occupations.byCode(sent.occupation(), problems),
                Objects.requireNonNullElse(sent.family(), List.<Sent.SentRelative>of()).stream()
                        .map(one -> new FamilyMember(one.relation(), one.lastName(), one.firstName(), one.patronymic()))
                        .toList(),
                sent.commissionNumber() == null && sent.commissionDate() == null
                        ? null
                        : new CommissionDecision(sent.commissionNumber(), sent.commissionDate()),
                sent.commission());
    }

    private @Nullable Long settlement(@Nullable String kato, FieldProblems problems) {
        if (FieldProblems.isBlank(kato)) {
            return null;
        }
        var found = settlements.home(Objects.requireNonNull(kato)).map(one -> one.storedId());
        problems.addIf(found.isEmpty(), "wantedSettlement", "intake.problem.unknown-code");
        return found.orElse(null);
    }
}
