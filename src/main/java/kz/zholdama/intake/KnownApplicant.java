package kz.zholdama.intake;

import java.time.Instant;

/** A person who has applied before, as he stated himself the last time. */
public record KnownApplicant(long id, ApplicantDetails latest, Instant changedAt) {

    @Override
    public String toString() {
        return "KnownApplicant[" + id + "]";
    }
}
