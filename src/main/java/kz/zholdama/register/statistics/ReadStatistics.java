package kz.zholdama.register.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import kz.zholdama.directory.ContractedPlaces;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.Figure;
import kz.zholdama.register.Statistics;
import kz.zholdama.register.StatisticsQuery;
import kz.zholdama.register.StatisticsRow;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures within the caller's scope. */
@Service
class ReadStatistics implements Statistics {

    private final SumReader sums;
    private final SpanReader spans;
    private final Regions regions;
    private final ContractedPlaces places;
    private final CurrentStaff staff;

    ReadStatistics(SumReader sums, SpanReader spans, Regions regions, ContractedPlaces places, CurrentStaff staff) {
        this.places = places;
        this.sums = sums;
        this.spans = spans;
        this.regions = regions;
        this.staff = staff;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public String nameOf(long staffId) {
        return sums.nameOf(staffId);
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public Table table(StatisticsQuery query) {
        var centre = staff.get().scope(query.centreId());
        if (!query.by().isOffered(centre != null)) {
            throw new IllegalArgumentException("Not told apart by " + query.by());
        }
        var amounts = sums.rows(query.by(), query.months(), centre);
        var took = spans.rows(query.by(), query.months(), centre);
        var all = new Spans();
        took.values().forEach(all::add);
        if (query.by() == Breakdown.REGION) {
            var where = regions.ofCentres();
            amounts = amountsOf(amounts, where);
            took = spansOf(took, where);
        }
        var whole = new StatisticsRow("", whole(query, centre), all.median());
        return new Table(whole, rows(query, amounts, took));
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR', 'ADMINISTRATOR')")
    public List<Places> places(LocalDate on, @Nullable Long centreId, Breakdown by) {
        var key = placesBy(by);
        var sums = new TreeMap<String, Places>();
        for (var sum : places.on(on, centreId)) {
            sums.merge(
                    key.apply(sum),
                    new Places(key.apply(sum), sum.places(), sum.taken()),
                    (one, other) ->
                            new Places(one.key(), one.contracted() + other.contracted(), one.taken() + other.taken()));
        }
        return sums.values().stream()
                .sorted(Comparator.comparingLong(Places::contracted).reversed())
                .toList();
    }

    private Function<ContractedPlaces.Sum, String> placesBy(Breakdown by) {
        var where = by == Breakdown.REGION ? regions.ofCentres() : Map.<String, String>of();
        return switch (by) {
            case MEASURE -> sum -> sum.measure().name();
            case CENTRE -> ReadStatistics::centreOf;
            case REGION ->
                sum -> sum.centreId() == null
                        ? Places.EVERY_CENTRE
                        : where.getOrDefault(centreOf(sum), Regions.UNKNOWN);
            case MONTH, GROUND, STAFF, EMPLOYER -> throw new IllegalArgumentException("Not told apart by " + by);
        };
    }

    private static String centreOf(ContractedPlaces.Sum sum) {
        return sum.centreId() == null ? Places.EVERY_CENTRE : String.valueOf(sum.centreId());
    }

    private Map<Figure, Long> whole(StatisticsQuery query, @Nullable Long centre) {
        var whole = new EnumMap<Figure, Long>(Figure.class);
        whole.putAll(sums.whole(query.by(), query.months(), centre));
        if (query.by() == Breakdown.GROUND) { // what was annulled of refusals alone is nowhere summed up
            whole.put(Figure.ANNULLED, spans.annulledRefusals(query.months(), centre));
        }
        return whole;
    }

    private static List<StatisticsRow> rows(
            StatisticsQuery query, Map<String, Map<Figure, Long>> amounts, Map<String, Spans> took) {
        var rows = new ArrayList<StatisticsRow>();
        amounts.forEach((key, sum) -> rows.add(
                new StatisticsRow(key, sum, took.getOrDefault(key, new Spans()).median())));
        if (query.by() == Breakdown.MONTH) {
            rows.sort(Comparator.comparing(StatisticsRow::key));
        }
        return List.copyOf(rows);
    }

    private static Map<String, Map<Figure, Long>> amountsOf(
            Map<String, Map<Figure, Long>> centres, Map<String, String> regions) {
        var sums = new LinkedHashMap<String, Map<Figure, Long>>();
        centres.forEach((centre, amounts) -> {
            var sum = sums.computeIfAbsent(
                    regions.getOrDefault(centre, Regions.UNKNOWN), _ -> new EnumMap<>(Figure.class));
            amounts.forEach((figure, amount) -> sum.merge(figure, amount, Long::sum));
        });
        return sums;
    }

    private static Map<String, Spans> spansOf(Map<String, Spans> centres, Map<String, String> regions) {
        var spans = new HashMap<String, Spans>();
        centres.forEach((centre, took) -> {
            var region = regions.getOrDefault(centre, Regions.UNKNOWN);
            spans.computeIfAbsent(region, _ -> new Spans()).add(took);
        });
        return spans;
    }
}
