package kz.zholdama.directory.employers;

import java.time.LocalDate;
import java.util.List;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.records.Directory.Tools;
import kz.zholdama.directory.search.EmployerFinder;
import kz.zholdama.directory.search.Shown;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.SearchText;
import org.hibernate.query.range.Range;
import org.hibernate.query.restriction.Path;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;
import org.springframework.stereotype.Component;

/** The contracts from which a specialist may choose a place, found by what he types. Works in the caller's transaction. */
@Component
class FreePlaces {

    private final Tools tools;
    private final EmployerFinder finder;

    FreePlaces(Tools tools, EmployerFinder finder) {
        this.tools = tools;
        this.finder = finder;
    }

    List<EmployerPlace> of(Measure measure, String text, LocalDate on, int offset, int limit) {
        return choosable(measure, text, on)
                .augment((builder, query, contract) -> query.orderBy(
                        builder.asc(contract.get(StoredContract_.employer).get(StoredEmployer_.name)),
                        builder.asc(contract.get(StoredContract_.id))))
                .createQuery(tools.entities())
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(StoredContract::place)
                .toList();
    }

    long count(Measure measure, String text, LocalDate on) {
        return choosable(measure, text, on)
                .createCountProjection()
                .createQuery(tools.entities())
                .getSingleResult();
    }

    private SelectionSpecification<StoredContract> choosable(Measure measure, String text, LocalDate on) {
        var employer = Path.from(StoredContract.class).to(StoredContract_.employer);
        var found = SelectionSpecification.create(StoredContract.class)
                .restrict(Restriction.equal(StoredContract_.measure, measure))
                .restrict(Where.notAfter(StoredContract_.validFrom, on))
                .restrict(Where.notBefore(StoredContract_.validTo, on))
                .restrict(Where.less(StoredContract_.taken, StoredContract_.places))
                .restrict(employer.to(StoredEmployer_.retiredOn).notNull().negated());
        tools.staff()
                .find()
                .map(StaffPrincipal::centreId)
                .ifPresent(centre -> found.restrict(Restriction.any(
                        Where.unknown(StoredContract_.centreId), Restriction.equal(StoredContract_.centreId, centre))));
        finder.few(text, Shown.IN_USE)
                .ifPresentOrElse(
                        few -> found.restrict(StoredContract.of(few)),
                        () -> SearchText.typedWords(text)
                                .forEach(word -> found.restrict(employer.to(StoredEmployer_.searchText)
                                        .restrict(Range.containing(" " + word)))));
        return found;
    }
}
