package kz.zholdama.channel.open;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import kz.zholdama.calendar.OfficeHours;
import kz.zholdama.directory.CareerCentres.Standing;
import org.jspecify.annotations.Nullable;

/** A career centre as anybody may know it (A2.10). */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Centre", description = "A career centre that takes applications")
record OpenCentre(
        @Schema(description = "Beginning of the numbers of its documents", example = "SEM")
        String code,

        @Schema(description = "In the language of the answer")
        String name,

        @Schema(description = "Region, in the language of the answer; absent where it is not known") @Nullable
        String region,

        @Schema(example = "г. Семей, ул. Абая, 10") String address,

        @Schema(example = "+7 7222 12 34 56") String phone,

        @Schema(description = "Absent where there is none") @Nullable
        String email,

        @Schema(description = "On working days, time of Asia/Almaty")
        Hours hours,

        @Schema(description = "КАТО of where it stands; absent where it is not known", example = "101010000") @Nullable
        String kato,

        @Schema(
                description =
                        "Beginnings of КАТО codes. The centre of a settlement is the one with the longest beginning of its"
                                + " code; an application of its people comes there",
                example = "[\"10\", \"1010\"]")
        List<String> serves) {

    /** When it is open. */
    @Schema(name = "Hours", description = "Office hours on a working day")
    record Hours(
            @Schema(example = "09:00") String opens,

            @Schema(example = "18:30") String closes,

            @Schema(example = "13:00") String breakFrom,

            @Schema(example = "14:30") String breakTo) {

        private static Hours of(OfficeHours hours) {
            return new Hours(
                    hours.opens().toString(),
                    hours.closes().toString(),
                    hours.breakFrom().toString(),
                    hours.breakTo().toString());
        }
    }

    static OpenCentre of(Standing standing, Locale language) {
        var centre = standing.centre();
        var region = standing.region();
        return new OpenCentre(
                centre.code(),
                centre.names().in(language),
                region == null ? null : region.in(language),
                centre.address(),
                centre.phone(),
                centre.email(),
                Hours.of(centre.hours()),
                standing.kato(),
                standing.serves());
    }
}
