package kz.zholdama.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kz.zholdama.directory.importing.TableWriter;
import kz.zholdama.platform.text.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes directories into files: what a list shows, with headings that the import reads again. */
@Service
public class Exports {

    private static final int PAGE = 1000;

    private final Employers employers;
    private final Organisations organisations;
    private final Settlements settlements;
    private final Texts texts;

    Exports(Employers employers, Organisations organisations, Settlements settlements, Texts texts) {
        this.employers = employers;
        this.organisations = organisations;
        this.settlements = settlements;
        this.texts = texts;
    }

    /** Kind of file. */
    public enum Format {
        XLSX, CSV
    }

    /**
     * @param type     settlement, employer or organisation
     * @param shown    what the list shows; its page does not matter
     * @param language of the headings
     */
    @PreAuthorize("isAuthenticated()")
    public void write(String type, ListRequest shown, Format format, Locale language, OutputStream out) throws IOException {
        var title = texts.text("directory." + type + ".title", language);
        try (var table = format == Format.CSV ? TableWriter.csv(out) : TableWriter.xlsx(out, title)) {
            switch (type) {
                case "employer" -> write(employers, List.of("bin", "name", "legalAddress", "phone", "contact"), it ->
                        row(it.bin(), it.name(), it.legalAddress(), it.phone(), it.contact()), type, shown, language, table);
                case "organisation" -> write(organisations, List.of("name", "address", "phone", "qualifications"), it ->
                        row(it.name(), it.address(), it.phone(), String.join("; ", it.qualifications())), type, shown, language, table);
                case "settlement" -> write(settlements, List.of("kato", "nameRu", "nameKk", "path"), it ->
                        row(it.kato(), it.nameRu(), it.nameKk(), it.path()), type, shown, language, table);
                default -> throw new IllegalArgumentException(type);
            }
        }
    }

    private <V> void write(Listing<V> listing, List<String> columns, Function<V, List<String>> cells, String type, ListRequest shown,
                           Locale language, TableWriter table) throws IOException {
        table.row(columns.stream().map(column -> texts.text("directory." + type + "." + column, language)).toList());
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

    private static List<String> row(String... cells) {
        return java.util.Arrays.stream(cells).map(cell -> cell == null ? "" : cell).toList();
    }
}
