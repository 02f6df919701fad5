package kz.zholdama.directory.importing;

import java.util.List;

/**
 * A row of a table.
 *
 * @param line  as an editor or a spreadsheet numbers it, from 1
 * @param cells without white space around them; empty for none
 */
public record TableRow(int line, List<String> cells) {

    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
