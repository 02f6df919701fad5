package kz.zholdama.measure.ownbusiness;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.zholdama.measure.FieldProblems;
import kz.zholdama.measure.channel.DetailsByChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class OwnBusinessByChannel implements OwnBusiness, DetailsByChannel<OwnBusinessByChannel.Sent, OwnBusinessDetails> {

    @Schema(name = "OwnBusinessDetails", description = "Details of an own business")
    record Sent(
            @Schema(description = "What the business is to be") @Nullable
            String idea) {}

    @Override
    public Class<Sent> sent() {
        return Sent.class;
    }

    @Override
    public OwnBusinessDetails typed(Sent sent, FieldProblems problems) {
        return new OwnBusinessDetails(sent.idea());
    }
}
