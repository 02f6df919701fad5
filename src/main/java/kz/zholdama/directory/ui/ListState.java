package kz.zholdama.directory.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.zholdama.directory.ListRequest;
import kz.zholdama.directory.Shown;
import kz.zholdama.platform.ui.ColumnSort;

/**
 * What a directory's list shows, as its address carries it. A text with a twelve-digit number stays out of the address:
 * the number of a sole trader is his ИИН.
 *
 * @param opened id of the record in the form, null for none
 */
record ListState(String text, Shown shown, ColumnSort sort, Long opened) {

    static ListState of(QueryParameters address) {
        return new ListState(address.getSingleParameter("q").orElse(""), shown(address.getSingleParameter("show").orElse("")),
                ColumnSort.of(address),
                address.getSingleParameter("id").filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).orElse(null));
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
            parameters.put("show", shown.name().toLowerCase());
        }
        sort.put(parameters);
        if (opened != null) {
            parameters.put("id", String.valueOf(opened));
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
        return new ListState(typed, shown, sort, opened);
    }

    ListState showing(Shown which) {
        return new ListState(text, which, sort, opened);
    }

    ListState sorted(ColumnSort by) {
        return new ListState(text, shown, by, opened);
    }

    ListState opening(Long id) {
        return new ListState(text, shown, sort, id);
    }
}
