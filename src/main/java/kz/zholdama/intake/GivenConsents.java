package kz.zholdama.intake;

/** The two consents that the A1 form words. */
public record GivenConsents(boolean personalData, boolean protectedSecrets) {}
