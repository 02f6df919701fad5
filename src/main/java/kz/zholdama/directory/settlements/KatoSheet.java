package kz.zholdama.directory.settlements;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.TableRow;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.tables.TableWriter;
import kz.zholdama.platform.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The classifier as it is published: {@code id;parent_id;code;name}, or the columns te, ab, cd, ef, hij, k, name_kaz,
 * name_rus, nn, where the line above follows from the groups of the code; or as our own export writes it.
 */
final class KatoSheet {

    private static final int[] GROUPS = {2, 2, 2, 1, 2};
    private static final int LONGEST_NAME = 300;

    private final List<KatoLine> lines = new ArrayList<>();
    private final List<WrongLine> wrong = new ArrayList<>();
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Map<String, String> codeOfId = new HashMap<>();
    private final Map<KatoLine, String> parentIds = new HashMap<>();
    private final TableColumns exported;
    private @Nullable Shape shape;

    private KatoSheet(TableColumns exported) {
        this.exported = exported;
    }

    /** How the export heads its columns; there the line above is named by its code. */
    static TableColumns exported(Texts texts) {
        var columns = List.of("kato", "nameRu", "nameKk", "parent");
        return new TableColumns(texts, "settlement", columns, columns);
    }

    /**
     * Where the columns of a file are.
     *
     * @param isExact whether each row has a cell in every column
     */
    private record Shape(List<String> headings, int code, int name, int nameKk, int id, int parent, boolean isExact) {

        private static final int NONE = -1;

        static Shape of(TableRow header, TableColumns exported) {
            if (exported.fits(header)) {
                var at = exported.places(header);
                return new Shape(
                        header.cells(),
                        at.getOrDefault("kato", NONE),
                        at.getOrDefault("nameRu", NONE),
                        at.getOrDefault("nameKk", NONE),
                        at.getOrDefault("kato", NONE),
                        at.getOrDefault("parent", NONE),
                        false);
            }
            var all = header.cells().stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList();
            if (all.containsAll(List.of("id", "parent_id", "code", "name"))) {
                return new Shape(
                        all,
                        all.indexOf("code"),
                        all.indexOf("name"),
                        NONE,
                        all.indexOf("id"),
                        all.indexOf("parent_id"),
                        true);
            }
            if (all.containsAll(List.of("te", "name_rus"))) {
                return new Shape(
                        all, all.indexOf("te"), all.indexOf("name_rus"), all.indexOf("name_kaz"), NONE, NONE, false);
            }
            throw new UnreadableFile(
                    "columns",
                    named("ours", "id; parent_id; code; name"),
                    named("published", "te; ab; cd; ef; hij; k; name_kaz; name_rus; nn"));
        }

        /** Whether the file says under which line each stands. */
        boolean isTree() {
            return parent != NONE;
        }
    }

    /** What the file says, and what is wrong with it. */
    public record Read(List<KatoLine> lines, List<WrongLine> wrong) {}

    /** @throws UnreadableFile when it is no table, or one of another shape */
    public static Read read(TableFile file, TableColumns exported) {
        var sheet = new KatoSheet(exported);
        file.rows(sheet::take);
        var linked = sheet.shape().isTree()
                ? sheet.lines.stream().map(sheet::linkedById).toList()
                : sheet.lines.stream().map(sheet::linkedByCode).toList();
        sheet.checkCycles(linked);
        return new Read(linked, List.copyOf(sheet.wrong));
    }

    private void take(TableRow row) {
        if (shape == null) { // the first row
            shape = Shape.of(row, exported);
            return;
        }
        var kato = cell(row, shape.code());
        var name = cell(row, shape.name());
        var line = new KatoLine(row.line(), kato, name, null, null);
        if (shape.isExact() && row.cells().size() != shape.headings().size()) {
            refuse(
                    line,
                    Shape.NONE,
                    "directory.import.wrong.cells",
                    named("columns", shape.headings().size()),
                    named("cells", row.cells().size()));
            return;
        }
        var before = wrong.size();
        if (!kato.matches("\\d{9}")) {
            refuse(line, shape.code(), "directory.import.wrong.code");
        } else if (lineOfCode.containsKey(kato)) {
            refuse(line, shape.code(), "directory.import.wrong.code-twice", named("line", lineOfCode.get(kato)));
        }
        if (name.isEmpty()) {
            refuse(line, shape.name(), "directory.import.wrong.name", named("most", LONGEST_NAME));
        }
        checkName(line, name, shape.name());
        checkName(line, cell(row, shape.nameKk()), shape.nameKk());
        if (wrong.size() > before) {
            return;
        }
        lineOfCode.put(kato, row.line());
        if (shape.isTree() && codeOfId.putIfAbsent(cell(row, shape.id()), kato) != null) {
            refuse(line, shape.id(), "directory.import.wrong.id-twice", named("id", cell(row, shape.id())));
            return;
        }
        var kazakh = cell(row, shape.nameKk());
        var taken = new KatoLine(row.line(), kato, name, kazakh.isEmpty() ? null : kazakh, null);
        parentIds.put(taken, cell(row, shape.parent()));
        lines.add(taken);
    }

    private static String cell(TableRow row, int column) {
        return TableWriter.plain(row.cell(column));
    }

    private void checkName(KatoLine line, String name, int column) {
        if (name.length() > LONGEST_NAME) {
            refuse(line, column, "directory.import.wrong.name", named("most", LONGEST_NAME));
        } else if (PlainText.problem(name).isPresent()) {
            refuse(line, column, TextProblem.HIDDEN.messageKey());
        }
    }

    private Shape shape() {
        return Objects.requireNonNull(shape, "a file has a first row");
    }

    private KatoLine linkedById(KatoLine line) {
        var parentId = parentIds.getOrDefault(line, "");
        if (parentId.isEmpty() || parentId.equals("0")) {
            return root(line);
        }
        var parent = codeOfId.get(parentId);
        if (parent == null) {
            refuse(line, shape().parent(), "directory.import.wrong.parent", named("id", parentId));
        }
        return below(line, parent);
    }

    private KatoLine linkedByCode(KatoLine line) {
        if (isRegion(line.kato())) {
            return line;
        }
        var parent = above(line.kato());
        if (parent == null) {
            refuse(line, shape().code(), "directory.import.wrong.parent-of-code");
        }
        return below(line, parent);
    }

    /** The nearest code in the file with the last groups zero. */
    private @Nullable String above(String kato) {
        var code = kato.toCharArray();
        for (int group = GROUPS.length - 1, end = code.length; group > 0; end -= GROUPS[group--]) {
            Arrays.fill(code, end - GROUPS[group], end, '0');
            var candidate = new String(code);
            if (!candidate.equals(kato) && lineOfCode.containsKey(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    /** What is missing in the file is retired within its regions: so only a region may stand at the top. */
    private KatoLine root(KatoLine line) {
        if (!isRegion(line.kato())) {
            refuse(line, shape().parent(), "directory.import.wrong.top");
        }
        return line;
    }

    private void checkCycles(List<KatoLine> linked) {
        var byCode = new HashMap<String, KatoLine>();
        linked.forEach(line -> byCode.put(line.kato(), line));
        var sound = new HashSet<String>();
        for (var line : linked) {
            var way = new HashSet<String>();
            for (var at = line;
                    at != null && !sound.contains(at.kato());
                    at = at.parent() == null ? null : byCode.get(at.parent())) {
                if (!way.add(at.kato())) {
                    refuse(line, shape().parent(), "directory.import.wrong.cycle", named("code", at.kato()));
                    break;
                }
            }
            sound.addAll(way); // a cycle is told once
        }
    }

    private static boolean isRegion(String kato) {
        return kato.endsWith("0000000");
    }

    private static KatoLine below(KatoLine line, @Nullable String parent) {
        return new KatoLine(line.line(), line.kato(), line.nameRu(), line.nameKk(), parent);
    }

    private void refuse(KatoLine line, int column, String reason, Argument... arguments) {
        var name = PlainText.visible(line.nameRu());
        wrong.add(WrongLine.of(
                line.line(),
                line.kato(),
                name.length() > 100 ? name.substring(0, 100) + "…" : name,
                column == Shape.NONE ? null : shape().headings().get(column),
                reason,
                arguments));
    }
}
