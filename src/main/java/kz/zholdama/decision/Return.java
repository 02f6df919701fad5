package kz.zholdama.decision;

import java.time.Instant;
import java.util.List;
import kz.zholdama.platform.security.Actor;

/** What a director wrote when he sent a decision back. */
public record Return(List<ReturnReason> reasons, String explanation, Actor by, Instant at) {}
