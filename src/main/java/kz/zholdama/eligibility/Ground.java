package kz.zholdama.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * A refusal ground as an edition has it. Kept with every assessment, so that it is read by the grounds of its own day.
 *
 * @param number  of the sub-item in A2.9
 * @param onlyFor the kind of measure that it is asked of; null for all
 */
public record Ground(
        RefusalGround ground, int number, @Nullable MeasureKind onlyFor) {

    public boolean appliesTo(MeasureKind kind) {
        return onlyFor == null || onlyFor.equals(kind);
    }
}
