package kz.zholdama.directory.settlements;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.TableRow;
import kz.zholdama.directory.importing.UnreadableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.person.PlainText;
import kz.zholdama.person.TextProblem;
import kz.zholdama.platform.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The classifier as it is published: {@code id;parent_id;code;name}, or the columns te, ab, cd, ef, hij, k, name_kaz,
 * name_rus, nn, where the line above follows from the groups of the code.
 */
final class KatoSheet {

    private static final int[] GROUPS = {2, 2, 2, 1, 2};
    private static final int LONGEST_NAME = 300;

    private final List<KatoLine> lines = new ArrayList<>();
    private final List<WrongLine> wrong = new ArrayList<>();
    private final Map<String, Integer> lineOfCode = new HashMap<>();
    private final Map<String, String> codeOfId = new HashMap<>();
    private final Map<KatoLine, String> parentIds = new HashMap<>();
    private List<String> header = List.of();

    private KatoSheet() {}

    /** What the file says, and what is wrong with it. */
    public record Read(List<KatoLine> lines, List<WrongLine> wrong) {}

    /** @throws UnreadableFile when it is no table, or one of another shape */
    public static Read read(TableFile file) {
        var sheet = new KatoSheet();
        file.rows(sheet::take);
        var linked = sheet.isTree()
                ? sheet.lines.stream().map(sheet::linkedById).toList()
                : sheet.lines.stream().map(sheet::linkedByCode).toList();
        sheet.checkCycles(linked);
        return new Read(linked, List.copyOf(sheet.wrong));
    }

    private void take(TableRow row) {
        if (header.isEmpty()) { // the first row
            header = row.cells().stream()
                    .map(cell -> cell.toLowerCase(Locale.ROOT))
                    .toList();
            if (!isTree() && !header.containsAll(List.of("te", "name_rus"))) {
                throw new UnreadableFile(
                        "columns",
                        named("ours", "id; parent_id; code; name"),
                        named("published", "te; ab; cd; ef; hij; k; name_kaz; name_rus; nn"));
            }
            return;
        }
        var kato = cell(row, isTree() ? "code" : "te");
        var name = cell(row, isTree() ? "name" : "name_rus");
        var kazakh = isTree() ? "" : cell(row, "name_kaz");
        if (isTree() && row.cells().size() != header.size()) {
            refuse(
                    row.line(),
                    kato,
                    name,
                    "cells",
                    named("columns", header.size()),
                    named("cells", row.cells().size()));
        } else if (!kato.matches("\\d{9}")) {
            refuse(row.line(), kato, name, "code");
        } else if (name.isEmpty() || name.length() > LONGEST_NAME || kazakh.length() > LONGEST_NAME) {
            refuse(row.line(), kato, name, "name", named("most", LONGEST_NAME));
        } else if (PlainText.problem(name + kazakh).isPresent()) {
            wrong.add(WrongLine.withKey(row.line(), kato, PlainText.visible(name), TextProblem.HIDDEN.messageKey()));
        } else if (lineOfCode.putIfAbsent(kato, row.line()) != null) {
            refuse(row.line(), kato, name, "code-twice", named("line", lineOfCode.get(kato)));
        } else {
            var line = new KatoLine(row.line(), kato, name, kazakh.isEmpty() ? null : kazakh, null);
            if (isTree() && codeOfId.putIfAbsent(cell(row, "id"), kato) != null) {
                refuse(row.line(), kato, name, "id-twice", named("id", cell(row, "id")));
                return;
            }
            parentIds.put(line, isTree() ? cell(row, "parent_id") : "");
            lines.add(line);
        }
    }

    private boolean isTree() {
        return header.containsAll(List.of("id", "parent_id", "code", "name"));
    }

    private String cell(TableRow row, String column) {
        return row.cell(header.indexOf(column));
    }

    private KatoLine linkedById(KatoLine line) {
        var parentId = parentIds.getOrDefault(line, "");
        if (parentId.isEmpty() || parentId.equals("0")) {
            return root(line);
        }
        var parent = codeOfId.get(parentId);
        if (parent == null) {
            refuse(line.line(), line.kato(), line.nameRu(), "parent", named("id", parentId));
        }
        return below(line, parent);
    }

    private KatoLine linkedByCode(KatoLine line) {
        if (isRegion(line.kato())) {
            return line;
        }
        var parent = above(line.kato());
        if (parent == null) {
            refuse(line.line(), line.kato(), line.nameRu(), "parent-of-code");
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
            refuse(line.line(), line.kato(), line.nameRu(), "top");
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
                    refuse(line.line(), line.kato(), line.nameRu(), "cycle", named("code", at.kato()));
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

    private void refuse(int line, String number, String name, String reason, Argument... arguments) {
        wrong.add(WrongLine.of(
                line, number, name.length() > 100 ? name.substring(0, 100) + "…" : name, reason, arguments));
    }
}
