package kz.zholdama.directory.search;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a statement with the parameters of its own, so that pieces can be put together in any order. */
record SqlPart(String sql, List<?> parameters) {

    static SqlPart of(String sql, Object... parameters) {
        return new SqlPart(sql, List.of(parameters));
    }

    SqlPart then(SqlPart next) {
        return new SqlPart(
                sql + next.sql,
                Stream.concat(parameters.stream(), next.parameters.stream()).toList());
    }

    SqlPart then(String more, Object... others) {
        return then(of(more, others));
    }
}
