package kz.zholdama.measure;

import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.eligibility.CommissionAnswer;
import org.jspecify.annotations.Nullable;

/**
 * What a chosen place tells the rules.
 *
 * @param commission the regional commission's decision on this place; null where none is asked
 */
public record PlaceFacts(CaseFacts.Place place, @Nullable CommissionAnswer commission) {}
