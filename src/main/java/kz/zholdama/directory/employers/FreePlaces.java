package kz.zholdama.directory.employers;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.records.Directory.Tools;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.directory.search.SearchText;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.stereotype.Component;

/** The contracts from which a specialist may choose a place, found by what he types. Works in the caller's transaction. */
@Component
class FreePlaces {

    private static final String CHOOSABLE = """
             from StoredContract c join c.employer e
            where c.measure = :measure and c.validFrom <= :day and c.validTo >= :day and c.taken < c.places
              and e.retiredOn is null and (:centre is null or c.centreId is null or c.centreId = :centre)""";

    private final Tools tools;
    private final EmployerFinder finder;

    FreePlaces(Tools tools, EmployerFinder finder) {
        this.tools = tools;
        this.finder = finder;
    }

    List<EmployerPlace> of(Measure measure, String text, LocalDate on, int offset, int limit) {
        return query("select c", " order by e.name, c.id", StoredContract.class, measure, text, on)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredContract::place)
                .toList();
    }

    long count(Measure measure, String text, LocalDate on) {
        return query("select count(c)", "", Long.class, measure, text, on).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, Measure measure, String text, LocalDate on) {
        var few = finder.few(text);
        var patterns = few.isPresent() ? List.<String>of() : SearchText.typedWords(text);
        var condition = new StringBuilder(CHOOSABLE);
        few.ifPresent(_ -> condition.append(" and e.id in :few"));
        for (var i = 0; i < patterns.size(); i++) {
            condition.append(" and e.searchText like :word").append(i);
        }
        var query = tools.entities()
                .createQuery(select + condition + order, type)
                .setParameter("measure", measure)
                .setParameter("day", on)
                .setParameter(
                        "centre",
                        tools.staff().find().map(StaffPrincipal::centreId).orElse(null));
        few.ifPresent(ids -> query.setParameter("few", ids));
        for (var i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, "% " + patterns.get(i) + "%");
        }
        return query;
    }
}
