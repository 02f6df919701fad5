package kz.zholdama.platform.lists;

import java.util.Set;

/**
 * What was saved of a list.
 *
 * @param by     who saved it, as he was called then
 * @param query  filters and order, as the address of the list has them
 * @param own    the reader's
 * @param mayEnd whether the reader may remove it
 */
public record SavedList(
        long id,
        String name,
        String by,
        String query,
        Set<String> columns,
        boolean shared,
        boolean own,
        boolean mayEnd) {

    public SavedList {
        columns = Set.copyOf(columns);
    }

    @Override
    public String toString() {
        return "SavedList[" + id + "]";
    }
}
