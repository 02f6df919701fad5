package kz.zholdama.intake.drafts;

import org.jspecify.annotations.Nullable;

/** The answers to the two consents of A1; null while not asked. A refusal is an answer: it leads to ground 4 (A2.9). */
public record TypedConsents(
        @Nullable Boolean personalData, @Nullable Boolean protectedSecrets) {

    public static final TypedConsents NOT_ASKED = new TypedConsents(null, null);
}
