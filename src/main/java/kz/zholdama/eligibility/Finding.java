package kz.zholdama.eligibility;

/**
 * What one rule says of one case. {@code rule} is the rule's stable code; a finding is kept for years, so it holds no
 * reference to code.
 */
public sealed interface Finding {

    String rule();

    RefusalGround ground();

    /** The requirement is met. */
    record Met(String rule, RefusalGround ground) implements Finding {}

    /** The ground is present, with what shows it. */
    record Present(String rule, RefusalGround ground, Evidence evidence) implements Finding {}

    /** It cannot be told yet: this fact is missing. */
    record Unknown(String rule, RefusalGround ground, Fact missing) implements Finding {}
}
