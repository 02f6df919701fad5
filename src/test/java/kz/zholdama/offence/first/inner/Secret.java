package kz.zholdama.offence.first.inner;

/** Hidden in an inner package, and yet reached from the other feature. */
public class Secret {}
