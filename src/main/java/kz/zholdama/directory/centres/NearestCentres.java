package kz.zholdama.directory.centres;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zholdama.directory.CentreKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By the digits of КАТО, of which each level of the tree has its own: region, district, rural district, settlement. */
@Component
class NearestCentres {

    private static final int REGION = 2;
    private static final int[] LEVELS = {9, 6, 4, REGION};

    private final JdbcClient database;

    NearestCentres(JdbcClient database) {
        this.database = database;
    }

    private record Standing(long id, CentreKind kind, String kato) {

        int near(String other) {
            return IntStream.of(LEVELS)
                    .filter(digits -> kato.startsWith(other.substring(0, digits)))
                    .findFirst()
                    .orElse(0);
        }
    }

    Optional<Long> nearest(String kato) {
        return database
                .sql("""
                        select c.id, c.kind, s.kato from career_centre c join settlement s on s.id = c.settlement_id
                        where c.retired_on is null and s.kato like ?""")
                .param(kato.substring(0, REGION) + "%")
                .query((row, _) -> new Standing(row.getLong(1), CentreKind.valueOf(row.getString(2)), row.getString(3)))
                .stream()
                .min(Comparator.<Standing>comparingInt(one -> -one.near(kato))
                        .thenComparing(Standing::kind)
                        .thenComparingLong(Standing::id))
                .map(Standing::id);
    }
}
