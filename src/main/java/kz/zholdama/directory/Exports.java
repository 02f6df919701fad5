package kz.zholdama.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.directory.importing.TableWriter;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes directories into files: what a list shows, with headings that the import reads again. */
@Service
public class Exports {

    private static final int PAGE = 1000;

    private final Employers employers;
    private final Organisations organisations;
    private final Settlements settlements;
    private final CareerCentres centres;
    private final Contracts contracts;
    private final Texts texts;

    Exports(
            Employers employers,
            Organisations organisations,
            Settlements settlements,
            CareerCentres centres,
            Contracts contracts,
            Texts texts) {
        this.employers = employers;
        this.organisations = organisations;
        this.settlements = settlements;
        this.centres = centres;
        this.contracts = contracts;
        this.texts = texts;
    }

    /** Kind of file. */
    public enum Format {
        XLSX,
        CSV
    }

    /**
     * @param type     settlement, employer, organisation, or contract for the contracts of the employers that the list shows
     * @param shown    what the list shows; its page does not matter
     * @param language of the headings
     */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'ADMINISTRATOR', 'AUDITOR')")
    public void write(String type, ListRequest shown, Format format, Locale language, OutputStream out)
            throws IOException {
        var title = texts.text("directory." + type + ".title", language);
        try (var table = format == Format.CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, title)) {
            switch (type) {
                case "employer" ->
                    write(
                            employers,
                            List.of("bin", "name", "legalAddress", "phone", "contact"),
                            it -> row(it.bin(), it.name(), it.legalAddress(), it.phone(), it.contact()),
                            type,
                            shown,
                            language,
                            table);
                case "organisation" ->
                    write(
                            organisations,
                            List.of("name", "address", "phone", "qualifications"),
                            it -> row(it.name(), it.address(), it.phone(), String.join("; ", it.qualifications())),
                            type,
                            shown,
                            language,
                            table);
                case "settlement" ->
                    write(
                            settlements,
                            List.of("kato", "nameRu", "nameKk", "path"),
                            it -> row(it.kato(), it.nameRu(), it.nameKk(), it.path()),
                            type,
                            shown,
                            language,
                            table);
                case "contract" -> writeContracts(shown, language, table);
                default -> throw new IllegalArgumentException(type);
            }
        }
    }

    private <V> void write(
            Listing<V> listing,
            List<String> columns,
            Function<V, List<String>> cells,
            String type,
            ListRequest shown,
            Locale language,
            TableWriter table)
            throws IOException {
        table.row(columns.stream()
                .map(column -> texts.text("directory." + type + "." + column, language))
                .toList());
        for (var offset = 0; ; offset += PAGE) {
            var page = listing.list(shown.page(offset, PAGE));
            for (var entry : page) {
                table.row(cells.apply(entry.value()));
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private void writeContracts(ListRequest shown, Locale language, TableWriter table) throws IOException {
        var columns = ContractSheet.columns(texts);
        table.row(ContractSheet.COLUMNS.stream()
                .map(column -> columns.heading(column, language))
                .toList());
        var codes = centres.list(new ListRequest("", Shown.ALL, null, true, 0, Integer.MAX_VALUE)).stream()
                .collect(Collectors.toMap(Entry::id, centre -> centre.value().code()));
        for (var offset = 0; ; offset += PAGE) {
            var page = employers.list(shown.page(offset, PAGE));
            var byEmployer = contracts.of(page.stream().map(Entry::id).toList()).stream()
                    .collect(Collectors.groupingBy(Contract::employerId));
            for (var employer : page) {
                for (var it : byEmployer.getOrDefault(employer.id(), List.of())) {
                    table.row(row(
                            employer.value().bin(),
                            employer.value().name(),
                            texts.text("measure." + it.measure(), language),
                            it.number(),
                            codes.get(it.centreId()),
                            String.valueOf(it.places()),
                            Dates.day(it.validFrom()),
                            Dates.day(it.validTo()),
                            String.valueOf(it.taken()),
                            String.valueOf(it.free())));
                }
            }
            if (page.size() < PAGE) {
                return;
            }
        }
    }

    private static List<String> row(@Nullable String... cells) {
        return java.util.Arrays.stream(cells)
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }
}
