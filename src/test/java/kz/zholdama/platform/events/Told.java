package kz.zholdama.platform.events;

/** An event that only {@link SlowLearner} hears. */
@EventType("test.told")
public record Told(long id) {}
