package kz.zholdama.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.platform.ui.list.ColumnSort;
import org.jspecify.annotations.Nullable;

/**
 * What a directory's list shows, as its address carries it. A text with a twelve-digit number stays out of the address:
 * the number of a sole trader is his ИИН.
 *
 * @param opened id of the record in the form, null for none
 * @param tree   what of the directory's tree is open when it is shown in the list's place, null for the list
 */
record ListState(
        String text,
        Shown shown,
        ColumnSort sort,
        @Nullable Long opened,
        @Nullable List<Long> tree) {

    /** An address is no place for a whole country: branches opened beyond are not remembered. */
    private static final int MOST_BRANCHES = 40;

    static ListState of(QueryParameters address) {
        return new ListState(
                address.getSingleParameter("q").orElse(""),
                shown(address.getSingleParameter("show").orElse("")),
                ColumnSort.of(address),
                address.getSingleParameter("id")
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .orElse(null),
                address.getSingleParameter("tree")
                        .filter(ids -> ids.matches("[\\d.]*"))
                        .map(ListState::branches)
                        .orElse(null));
    }

    private static List<Long> branches(String ids) {
        return Arrays.stream(ids.split("\\.", -1))
                .filter(id -> id.matches("\\d{1,18}"))
                .limit(MOST_BRANCHES)
                .map(Long::valueOf)
                .toList();
    }

    private static Shown shown(String name) {
        return switch (name) {
            case "retired" -> Shown.RETIRED;
            case "all" -> Shown.ALL;
            default -> Shown.IN_USE;
        };
    }

    QueryParameters address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!text.isBlank() && !text.matches(".*\\d{12}.*")) {
            parameters.put("q", text);
        }
        if (shown != Shown.IN_USE) {
            parameters.put("show", shown.name().toLowerCase(Locale.ROOT));
        }
        sort.put(parameters);
        if (opened != null) {
            parameters.put("id", String.valueOf(opened));
        }
        if (tree != null) {
            parameters.put("tree", tree.stream().map(String::valueOf).collect(Collectors.joining(".")));
        }
        return QueryParameters.simple(parameters);
    }

    boolean isFiltered() {
        return !text.isBlank() || shown != Shown.IN_USE;
    }

    ListRequest request(int offset, int limit) {
        return new ListRequest(text, shown, sort.column(), sort.ascending(), offset, limit);
    }

    ListState searching(String typed) {
        return new ListState(typed, shown, sort, opened, tree);
    }

    ListState showing(Shown which) {
        return new ListState(text, which, sort, opened, tree);
    }

    ListState sorted(ColumnSort by) {
        return new ListState(text, shown, by, opened, tree);
    }

    ListState opening(@Nullable Long id) {
        return new ListState(text, shown, sort, id, tree);
    }

    /** @param branches that are open; null for the list */
    ListState inTree(@Nullable Collection<Long> branches) {
        return new ListState(
                text,
                shown,
                sort,
                opened,
                branches == null ? null : branches.stream().limit(MOST_BRANCHES).toList());
    }
}
