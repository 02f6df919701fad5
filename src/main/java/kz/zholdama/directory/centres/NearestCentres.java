package kz.zholdama.directory.centres;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres.Standing;
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

    /**
     * Where a centre in use stands.
     *
     * @param region names of its region, where the classifier is kept that far up
     */
    private record Place(
            long id, CentreKind kind, String kato, @Nullable TwoNames region) {

        /** Of those that stand equally near. */
        private static final Comparator<Place> FIRST =
                Comparator.comparing(Place::kind).thenComparingLong(Place::id);

        private int near(String other) {
            return IntStream.of(LEVELS)
                    .filter(digits -> kato.startsWith(other.substring(0, digits)))
                    .findFirst()
                    .orElse(0);
        }

        /** As {@link #nearest} finds it: whoever comes first among all whose codes begin so has what nobody is nearer to. */
        private List<String> serves(List<Place> places) {
            return IntStream.of(LEVELS)
                    .sorted()
                    .mapToObj(digits -> kato.substring(0, digits))
                    .filter(begin -> places.stream()
                            .filter(other -> other.kato.startsWith(begin))
                            .min(FIRST)
                            .filter(this::equals)
                            .isPresent())
                    .toList();
        }
    }

    Optional<Long> nearest(String kato) {
        return places(kato.substring(0, REGION)).stream()
                .min(Comparator.<Place>comparingInt(one -> -one.near(kato)).thenComparing(Place.FIRST))
                .map(Place::id);
    }

    /** By region; within one, and where no place is kept, which comes last, the order stays. */
    List<Standing> standing(List<CareerCentre> centres) {
        var places = places("");
        var placed = places.stream().collect(Collectors.toMap(Place::id, Function.identity()));
        return centres.stream()
                .map(centre -> Optional.ofNullable(placed.get(centre.id()))
                        .map(place -> new Standing(centre, place.kato(), place.region(), place.serves(places)))
                        .orElseGet(() -> new Standing(centre, null, null, List.of())))
                .sorted(Comparator.comparing(NearestCentres::region))
                .toList();
    }

    private static String region(Standing centre) {
        var kato = centre.kato();
        return kato == null ? "~" : kato.substring(0, REGION);
    }

    /** @param begin of their codes */
    private List<Place> places(String begin) {
        return database.sql("""
                        select c.id, c.kind, s.kato, r.name_ru, r.name_kk from career_centre c
                        join settlement s on s.id = c.settlement_id
                        left join settlement r on r.kato = concat(left(s.kato, 2), '0000000')
                        where c.retired_on is null and s.kato like ?""")
                .param(begin + "%")
                .query((row, _) -> new Place(
                        row.getLong(1),
                        CentreKind.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getString(4) == null ? null : new TwoNames(row.getString(4), row.getString(5))))
                .list();
    }
}
