package kz.zholdama.directory;

/**
 * One screenful of a directory list.
 *
 * @param text        any parts of name or number, in any order; blank for all
 * @param withRetired also what is retired
 * @param sort        name of the column, null for the list's own order
 */
public record ListRequest(String text, boolean withRetired, String sort, boolean ascending, int offset, int limit) {

    public static ListRequest of(String text, int offset, int limit) {
        return new ListRequest(text, false, null, true, offset, limit);
    }
}
