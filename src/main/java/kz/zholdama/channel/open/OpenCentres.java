package kz.zholdama.channel.open;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All of them: some hundreds at most. */
@Schema(name = "Centres", description = "The career centres in use")
record OpenCentres(
        @Schema(description = "By region and name") List<OpenCentre> centres) {}
