package kz.zholdama.directory.search;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One screenful of a directory list.
 *
 * @param text any parts of name or number, in any order; blank for all
 * @param sort name of the column, null for the list's own order
 */
@RecordBuilder
public record ListRequest(
        String text, Shown shown, @Nullable String sort, boolean ascending, int offset, int limit) {

    /** For a list that is short. */
    public static final ListRequest ALL = new ListRequest("", Shown.ALL, null, true, 0, Integer.MAX_VALUE);

    public static ListRequest of(String text, int offset, int limit) {
        return new ListRequest(text, Shown.IN_USE, null, true, offset, limit);
    }

    public ListRequest page(int from, int size) {
        return ListRequestBuilder.builder(this).offset(from).limit(size).build();
    }
}
