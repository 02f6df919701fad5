package kz.zholdama.demo.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.demo.years.CasePattern.Numbered;
import kz.zholdama.demo.years.CasePattern.PatternRow;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Finds in the rows of a case what another case has otherwise: ids, days, numbers, codes, names, within JSON too.
 * All else is taken over as it is, also columns that are added one day.
 */
class PatternWriter {

    private static final Map<String, String> ID_COLUMNS = Map.of(
            "application_id", "application",
            "applicant_id", "applicant",
            "document_id", "stored_document",
            "act_document_id", "stored_document",
            "annulled_document_id", "stored_document",
            "annulled_by_document_id", "stored_document",
            "assessment_id", "assessment");
    private static final Pattern SETTLEMENT = Pattern.compile("\"settlementId\":\\d+,\"settlement\":\"[^\"]*\"");
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final List<TableColumns> tables;
    private final DrawnCentre centre;
    private final Map<Long, Staff> staff;

    /** @param centre whose cases are the patterns */
    PatternWriter(List<TableColumns> tables, DrawnCentre centre, List<Staff> staff) {
        this.tables = tables;
        this.centre = centre;
        this.staff = staff.stream().collect(Collectors.toMap(Staff::id, Function.identity()));
    }

    /** Who acted in the patterns; directors are stood for by a director, all others by the specialist. */
    record Staff(long id, String name, boolean director) {}

    CasePattern pattern(RawCase raw) {
        var own = new Own(raw);
        var rows = new ArrayList<PatternRow>();
        for (var table : tables) {
            for (var row : raw.rows(table.table())) {
                rows.add(new PatternRow(
                        table.table(),
                        row.get("id") == null ? null : Long.valueOf(row.get("id")),
                        table.names().stream()
                                .map(column -> own.slot(table, column, row.get(column)))
                                .toList()));
            }
        }
        return new CasePattern(
                raw.id(),
                raw.fate(),
                own.sex,
                own.born,
                raw.received(),
                raw.span(),
                raw.oldest(),
                "1".equals(raw.value("assessment", "late")),
                own.numbers,
                own.codes,
                Optional.ofNullable(raw.value("application", "number")),
                rows);
    }

    /** What is a case's own. */
    private final class Own {

        private final RawCase raw;
        private final Map<String, Slot> tokens = new HashMap<>();
        private final Map<String, Numbered> numbers = new LinkedHashMap<>();
        private final Set<String> codes = new LinkedHashSet<>();
        private final LocalDate born;
        private final Sex sex;
        private final Pattern pattern;

        Own(RawCase raw) {
            this.raw = raw;
            born = RawCase.day(raw.value("applicant", "birth_date"));
            var iin = Objects.requireNonNull(raw.value("applicant", "iin"));
            sex = (iin.charAt(6) - '0') % 2 == 0 ? Sex.FEMALE : Sex.MALE;
            tokens.put(iin, drawn -> drawn.person().iin());
            tokens.put(text("applicant", "last_name"), drawn -> drawn.person().last());
            tokens.put(text("applicant", "first_name"), drawn -> drawn.person().first());
            tokens.put(text("applicant", "patronymic"), drawn -> drawn.person().patronymic());
            staff.values().forEach(one -> tokens.put(one.name(), member(one.id(), DrawnCentre.Member::name)));
            centre.hosts().values().forEach(host -> {
                tokens.put(host.name(), drawn -> drawn.centre().host(host.id()).name());
                tokens.put(host.bin(), drawn -> drawn.centre().host(host.id()).bin());
            });
            for (var document : raw.rows("stored_document")) {
                codes.add(Objects.requireNonNull(document.get("code")));
                if (document.get("number") != null) {
                    numbers.put(
                            document.get("number"),
                            new Numbered(
                                    DocumentKind.valueOf(Objects.requireNonNull(document.get("kind"))),
                                    RawCase.day(document.get("issued_on"))));
                }
            }
            raw.rows("slip_code").forEach(row -> codes.add(Objects.requireNonNull(row.get("code"))));
            Stream.concat(numbers.keySet().stream(), codes.stream())
                    .forEach(known -> tokens.put(known, drawn -> drawn.number(known)));
            var settlement = SETTLEMENT.matcher(text("application", "content"));
            if (settlement.find()) {
                tokens.put(settlement.group(), drawn -> drawn.centre().settlement());
            }
            tokens.remove("");
            pattern = Pattern.compile("(?<day>" + DAY + ")|\"(?<key>\\w+)\":(?<id>\\d+)\\b|(?<token>(?<![\\p{L}\\d])(?:"
                    + tokens.keySet().stream()
                            .sorted((one, other) -> other.length() - one.length())
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|"))
                    + ")(?![\\p{L}\\d]))");
        }

        private String text(String table, String column) {
            return Objects.requireNonNullElse(raw.value(table, column), "");
        }

        Slot slot(TableColumns table, String column, @Nullable String value) {
            if (table.binary().contains(column)) {
                return binary(table.table(), column);
            }
            if (value == null) {
                return new Slot.Same(null);
            }
            var id = column.equals("id") ? table.table() : ID_COLUMNS.get(column);
            if (id != null) {
                return id(id, value);
            }
            if (column.endsWith("_by_id") || Set.of("holder_id", "actor_id").contains(column)) {
                return member(Long.parseLong(value), DrawnCentre.Member::id);
            }
            return switch (column) {
                case "centre_id" -> drawn -> drawn.centre().id();
                case "channel" -> drawn -> drawn.draw().channel();
                case "search_words" -> drawn -> drawn.person().searchWords();
                case "subject_id" -> DrawnCase::id;
                case "size" -> new Slot.Same(String.valueOf(DrawnDocument.PDF.length));
                default -> found(value);
            };
        }

        private static Slot binary(String table, String column) {
            return switch (table + "." + column) {
                case "stored_document.content" -> new Slot.Same(DrawnDocument.HEX);
                case "stored_document.sha256" -> new Slot.Same(DrawnDocument.SHA256);
                default -> new Slot.Same(null);
            };
        }

        private static Slot id(String table, String value) {
            var key = table + " " + value;
            return drawn -> drawn.id(key);
        }

        private Slot member(long id, Function<DrawnCentre.Member, Object> what) {
            var known = staff.get(id);
            return known != null && known.director()
                    ? drawn -> what.apply(drawn.centre().director())
                    : drawn -> what.apply(drawn.draw().specialist());
        }

        private Slot found(String value) {
            var parts = new ArrayList<Slot>();
            var last = 0;
            for (var match = pattern.matcher(value); match.find(); ) {
                var slot = found(match.group("day"), match.group("key"), match.group("id"), match.group("token"));
                if (slot != null) {
                    parts.add(new Slot.Same(value.substring(last, match.start())));
                    parts.add(slot);
                    last = match.end();
                }
            }
            parts.add(new Slot.Same(value.substring(last)));
            return parts.size() == 1 ? parts.getFirst() : joined(List.copyOf(parts));
        }

        private @Nullable Slot found(
                @Nullable String day, @Nullable String key, @Nullable String id, @Nullable String token) {
            if (token != null) {
                return tokens.get(token);
            }
            if (day != null) {
                var date = LocalDate.parse(day);
                return date.equals(born)
                        ? drawn -> drawn.person().born()
                        : drawn -> date.plusDays(drawn.draw().days());
            }
            return keyed(Objects.requireNonNull(key), Objects.requireNonNull(id));
        }

        private static @Nullable Slot keyed(String key, String id) {
            var number = Long.parseLong(id);
            var begin = "\"" + key + "\":";
            return switch (key) {
                case "documentId" -> drawn -> begin + drawn.id("stored_document " + id);
                case "assessmentId" -> drawn -> begin + drawn.id("assessment " + id);
                case "employerId" ->
                    drawn -> begin + drawn.centre().host(number).id();
                case "contractId" -> drawn -> begin + drawn.centre().contracts().get(number);
                default -> null;
            };
        }

        private static Slot joined(List<Slot> parts) {
            return drawn -> {
                var all = new StringBuilder();
                parts.forEach(part -> all.append(part.of(drawn)));
                return all;
            };
        }
    }
}
