package kz.zholdama.signing;

import java.time.Instant;

/** What a signature says of itself: why, when, who, in what post. Shown in the visible mark and in the reader. */
public record SignatureDetails(String reason, Instant at, String signerName, String position) {

    @Override
    public String toString() {
        return "SignatureDetails[hidden]";
    }
}
