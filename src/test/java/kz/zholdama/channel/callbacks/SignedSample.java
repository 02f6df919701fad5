package kz.zholdama.channel.callbacks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** What a call of ours holds, for who checks it in another way. */
public record SignedSample(String header, String body) {

    /** @param secrets one of them is who checks it given */
    public static SignedSample of(Instant at, String... secrets) {
        var body = """
                {"events":[{"id":41,"cursor":117,"number":"SEM-A-2026-000123","externalId":"egov-2026-000001",\
                "event":"ISSUED","at":"2026-03-20T14:05:00Z"}],"cursor":117,"more":false}""";
        return new SignedSample(
                CallbackSignature.of(List.of(secrets), at, body.getBytes(StandardCharsets.UTF_8)), body);
    }
}
