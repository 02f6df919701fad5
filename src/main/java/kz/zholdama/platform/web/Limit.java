package kz.zholdama.platform.web;

import java.time.Duration;

/** So many at once, and so many again in this time, evenly. */
public record Limit(int times, Duration within) {}
