package kz.zholdama.directory.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.search.EmployerTerms.Term;
import kz.zholdama.platform.reading.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds employers among a million as fast as among ten thousand. Names that begin with a word typed come first, for they
 * stand together in the order of names. For the others there are three ways, and the one with the least to read is taken:
 * to follow a word through its postings, which stand in the order of names, until the page is full; to gather all postings
 * of a beginning and sort them; or to walk the list itself.
 */
@Component
public class EmployerFinder {

    /** Counting looks at no more lines than this. */
    private static final int LOOKED_AT = 500;

    private static final int COUNTED = 10_000;
    /** A scroll bar promises no more than this; the list goes on all the same. */
    private static final int PROMISED = 100_000;

    private static final int FEW = 300;
    /** Fewer are gathered and sorted by number; more are met soon in the order of numbers. */
    private static final int SORTED = 5000;

    private static final SqlPart NOTHING = SqlPart.of("");
    private static final String POSTINGS = """
            w.sort_name, w.employer_id from employer_posting w
            straight_join employer_line l on l.sort_name = w.sort_name and l.employer_id = w.employer_id where\s""";

    private final EmployerTerms terms;
    private final JdbcClient database;

    EmployerFinder(EmployerTerms terms, JdbcClient database) {
        this.terms = terms;
        this.database = database;
    }

    /** Ids of one page, in order: by name or number when asked for, else what begins with a word typed first. */
    public List<Long> page(ListRequest request) {
        var typed = terms.of(request.text());
        if ("bin".equals(request.sort())) {
            return ids(byNumber(request, typed));
        }
        return request.sort() != null || typed.isEmpty()
                ? ids(byName(request, typed, NOTHING))
                : bestFirst(request, typed);
    }

    /** Exact as far as counting is quick. */
    public Found count(ListRequest request) {
        var typed = terms.of(request.text());
        return typed.isEmpty() ? countAll(request.shown()) : countLedBy(rarest(typed), request.shown(), typed);
    }

    /** All employers that a text leads to, when they are few; for queries that join employers. */
    public Optional<List<Long>> few(String text, Shown shown) {
        var typed = terms.of(text);
        if (typed.isEmpty() || rarest(typed).entries() > LOOKED_AT) {
            return Optional.empty();
        }
        return Optional.of(ids(gathered(shown, typed, rarest(typed)).then(" limit " + (FEW + 1))))
                .filter(ids -> ids.size() <= FEW);
    }

    private List<Long> ids(SqlPart statement) {
        return database.sql(statement.sql())
                .params(statement.parameters())
                .query((row, _) -> row.getLong("employer_id"))
                .list();
    }

    private Found countAll(Shown shown) {
        var rows = database.sql(
                        "select count(*) from (select 1 from " + byBin(shown) + " limit " + (COUNTED + 1) + ") found")
                .query(Integer.class)
                .single();
        return rows <= COUNTED
                ? Found.exactly(rows)
                : Found.more(COUNTED, Math.clamp(terms.employers(), COUNTED, PROMISED));
    }

    private Found countLedBy(Term lead, Shown shown, List<Term> typed) {
        var statement = SqlPart.of("select count(*), count(distinct case when true")
                .then(conditions(shown, others(typed, lead)))
                .then(" then l.employer_id end) from (select w.sort_name, w.employer_id from employer_posting w where ")
                .then(lead.postings())
                .then(" limit " + (LOOKED_AT + 1) + ") looked straight_join employer_line l"
                        + " on l.sort_name = looked.sort_name and l.employer_id = looked.employer_id");
        return database.sql(statement.sql())
                .params(statement.parameters())
                .query((row, _) -> row.getInt(1) <= LOOKED_AT
                        ? Found.exactly(row.getInt(2))
                        : Found.more(row.getInt(2), row.getInt(2)))
                .single();
    }

    /** One page of two lists, one behind the other. */
    private List<Long> bestFirst(ListRequest request, List<Term> typed) {
        var until = " order by sort_name, employer_id limit " + needed(request);
        var begun = typed.stream()
                .filter(term -> term.first().isPresent())
                .map(first -> begunBy(first, request.shown(), typed, until))
                .reduce(EmployerFinder::union)
                .map(found -> ids(found.then(until)))
                .orElse(List.of());
        var page = new ArrayList<>(begun.subList(Math.min(request.offset(), begun.size()), begun.size()));
        if (page.size() < request.limit()) {
            page.addAll(ids(byName(
                    request.page(Math.max(0, request.offset() - begun.size()), request.limit() - page.size()),
                    typed,
                    notBegun(typed))));
        }
        return page;
    }

    /** Names that begin with one word typed and have the others. */
    private static SqlPart begunBy(Term first, Shown shown, List<Term> typed, String until) {
        var rest = others(typed, first);
        var there = first.first().orElseThrow();
        return rest.stream()
                .filter(term -> !term.words().isEmpty())
                .min(Comparator.comparingLong(Term::entries))
                .map(lead -> followed(
                        lead,
                        SqlPart.of(" and w.sort_name like ?", there).then(having(shown, others(rest, lead))),
                        until))
                .orElseGet(() -> SqlPart.of(
                                "(select l.sort_name, l.employer_id from employer_line l where l.sort_name like ?",
                                there)
                        .then(conditions(shown, rest))
                        .then(until + ")"));
    }

    private static SqlPart notBegun(List<Term> typed) {
        return typed.stream()
                .flatMap(term -> term.first().stream())
                .map(there -> SqlPart.of(" and l.sort_name not like ?", there))
                .reduce(NOTHING, SqlPart::then);
    }

    private static int needed(ListRequest request) {
        return request.offset() + request.limit();
    }

    private SqlPart byName(ListRequest request, List<Term> typed, SqlPart besides) {
        var direction = request.ascending() ? "" : " desc";
        var order = " order by sort_name" + direction + ", employer_id" + direction;
        var needed = needed(request);
        var all = (double) Math.max(1, terms.employers());
        var met = typed.stream()
                .mapToDouble(term -> Math.min(1, term.entries() / all))
                .reduce(all, (some, share) -> some * share);
        var share = Math.min(1, needed / Math.max(1, met)); // of whatever is read, until the page is full
        return typed.stream()
                .min(Comparator.comparingDouble(term -> cost(term, share)))
                .filter(term -> cost(term, share) < share * all)
                .map(lead -> lead.words().isEmpty()
                        ? gathered(request.shown(), typed, lead).then(besides)
                        : followed(
                                lead,
                                having(request.shown(), others(typed, lead)).then(besides),
                                order + " limit " + needed))
                .orElseGet(() -> SqlPart.of("select l.sort_name, l.employer_id from employer_line l where true")
                        .then(conditions(request.shown(), typed))
                        .then(besides))
                .then(order + " limit ? offset ?", request.limit(), request.offset());
    }

    private static double cost(Term term, double share) {
        return term.entries()
                * (term.words().isEmpty() ? 1 : Math.min(1, term.words().size() * share));
    }

    /** The beginning of each word's postings that fills the page, put together. */
    private static SqlPart followed(Term lead, SqlPart filter, String until) {
        return lead.words().stream()
                .map(word -> SqlPart.of("(select " + POSTINGS + "w.word = ?", word)
                        .then(filter)
                        .then(until + ")"))
                .reduce(EmployerFinder::union)
                .orElseThrow();
    }

    private static SqlPart union(SqlPart one, SqlPart other) {
        return one.then(" union ").then(other);
    }

    private static SqlPart gathered(Shown shown, List<Term> typed, Term lead) {
        return SqlPart.of("select distinct " + POSTINGS).then(lead.postings()).then(having(shown, others(typed, lead)));
    }

    private static SqlPart byNumber(ListRequest request, List<Term> typed) {
        var direction = request.ascending() ? "" : " desc";
        var found = typed.isEmpty() || rarest(typed).entries() > SORTED
                ? SqlPart.of("select l.id as employer_id from " + byBin(request.shown()))
                        .then(conditions(Shown.ALL, typed))
                : SqlPart.of("select l.id as employer_id from (")
                        .then(gathered(request.shown(), typed, rarest(typed)))
                        .then(") found straight_join employer l on l.id = found.employer_id");
        return found.then(" order by l.bin" + direction + " limit ? offset ?", request.limit(), request.offset());
    }

    /** The employers in the order of their numbers. */
    private static String byBin(Shown shown) {
        return switch (shown) {
            case IN_USE -> "employer l force index (employer_by_bin) where l.retired = 0";
            case RETIRED -> "employer l force index (employer_by_bin) where l.retired = 1";
            case ALL -> "employer l force index (employer_bin) where true";
        };
    }

    private static SqlPart conditions(Shown shown, List<Term> typed) {
        var conditions = SqlPart.of(
                switch (shown) {
                    case IN_USE -> " and l.retired = 0";
                    case RETIRED -> " and l.retired = 1";
                    case ALL -> "";
                });
        for (var term : typed) {
            conditions = conditions.then(" and ").then(term.lines());
        }
        return conditions;
    }

    /** Postings whose line meets the conditions; the name with the posting already tells of most that it does not. */
    private static SqlPart having(Shown shown, List<Term> typed) {
        return typed.stream().map(Term::names).reduce(NOTHING, SqlPart::then).then(conditions(shown, typed));
    }

    private static Term rarest(List<Term> typed) {
        return typed.stream().min(Comparator.comparingLong(Term::entries)).orElseThrow();
    }

    private static List<Term> others(List<Term> typed, Term lead) {
        return typed.stream().filter(term -> !term.equals(lead)).toList();
    }
}
