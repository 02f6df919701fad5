package kz.zholdama.decision;

/** A document that a director wants to sign, as his screen shows it. */
public record SigningOrder(long applicationId, long version) {}
