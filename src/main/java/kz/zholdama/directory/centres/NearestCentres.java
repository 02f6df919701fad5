package kz.zholdama.directory.centres;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreKind;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;
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

    /** Without a code last; within a region the order stays. */
    static final Comparator<String> BY_REGION =
            Comparator.comparing(kato -> kato.isEmpty() ? "~" : kato.substring(0, REGION));

    /** Where a centre in use stands. */
    record Place(
            long id, CentreKind kind, String kato, @Nullable TwoNames region) {

        /** Of those that stand equally near. */
        static final Comparator<Place> FIRST = Comparator.comparing(Place::kind).thenComparingLong(Place::id);
    }

    List<Place> places() {
        return database.sql("""
                        select c.id, c.kind, s.kato, r.name_ru, r.name_kk from career_centre c
                        join settlement s on s.id = c.settlement_id
                        left join settlement r on r.kato = concat(left(s.kato, 2), '0000000')
                        where c.retired_on is null""")
                .query((row, _) -> new Place(
                        row.getLong(1),
                        CentreKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4) == null ? null : new TwoNames(row.getString(4), row.getString(5))))
                .list();
    }

    static CareerCentres.Standing standing(CareerCentre centre, List<Place> places) {
        return places.stream()
                .filter(place -> Objects.equals(place.id(), centre.id()))
                .findFirst()
                .map(place -> new CareerCentres.Standing(centre, place.kato(), place.region(), serves(place, places)))
                .orElseGet(() -> new CareerCentres.Standing(centre, null, null, List.of()));
    }

    /** As {@link #nearest} finds it: whoever comes first among all whose codes begin so has what nobody is nearer to. */
    private static List<String> serves(Place place, List<Place> places) {
        return IntStream.of(LEVELS)
                .sorted()
                .mapToObj(digits -> place.kato().substring(0, digits))
                .filter(begin -> places.stream()
                        .filter(other -> other.kato().startsWith(begin))
                        .min(Place.FIRST)
                        .filter(place::equals)
                        .isPresent())
                .toList();
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
