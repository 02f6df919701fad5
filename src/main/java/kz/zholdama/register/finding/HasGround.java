package kz.zholdama.register.finding;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Map;
import java.util.stream.Stream;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.register.LineOfGround;
import kz.zholdama.register.LineOfGround_;
import kz.zholdama.register.RegisterEntry;
import kz.zholdama.register.RegisterEntry_;
import org.hibernate.query.restriction.Restriction;

/**
 * That a refusal rests on a ground. What is known of its line twice is said to be the same, so that the database may look for it,
 * and keep the order, in the index of the ground's lines.
 */
final class HasGround {

    private static final Map<SingularAttribute<RegisterEntry, ?>, SingularAttribute<LineOfGround, ?>> TWICE = Map.of(
            RegisterEntry_.centreId, LineOfGround_.centreId,
            RegisterEntry_.at, LineOfGround_.at,
            RegisterEntry_.measure, LineOfGround_.measure,
            RegisterEntry_.status, LineOfGround_.status,
            RegisterEntry_.channel, LineOfGround_.channel,
            RegisterEntry_.late, LineOfGround_.late,
            RegisterEntry_.staffId, LineOfGround_.staffId);

    private HasGround() {}

    static Restriction<RegisterEntry> of(RefusalGround ground) {
        return Where.of((builder, row) -> predicate(ground, row, builder));
    }

    private static Predicate predicate(
            RefusalGround ground, Root<? extends RegisterEntry> row, CriteriaBuilder builder) {
        var line = row.join(RegisterEntry_.linesOfGrounds);
        return builder.and(Stream.concat(
                        Stream.of(builder.equal(line.get(LineOfGround_.ground), ground.name())),
                        TWICE.entrySet().stream()
                                .map(same -> builder.equal(row.get(same.getKey()), line.get(same.getValue()))))
                .toList());
    }
}
