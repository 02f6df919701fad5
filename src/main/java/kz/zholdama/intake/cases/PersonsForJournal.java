package kz.zholdama.intake.cases;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.intake.CaseQuery;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.journal.Journal;
import kz.zholdama.journal.PersonRecords;
import kz.zholdama.journal.Persons;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the journal whose cases are whose, and whose documents. */
@Service
@PreAuthorize("hasRole('AUDITOR')")
class PersonsForJournal implements Persons, PersonRecords {

    private static final int FEWEST_LETTERS = 3;

    /** Among which the persons are found; who sees more types more. */
    private static final int CASES = 200;

    private final CaseFinder finder;
    private final DocumentArchive documents;
    private final CurrentStaff staff;
    private final Journal journal;

    PersonsForJournal(CaseFinder finder, DocumentArchive documents, CurrentStaff staff, Journal journal) {
        this.finder = finder;
        this.documents = documents;
        this.staff = staff;
        this.journal = journal;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> find(String typed) {
        if (typed.strip().length() < FEWEST_LETTERS) {
            return List.of();
        }
        var matching = CaseQuery.of(Set.of()).matching(typed).sortedBy(CaseQuery.Order.RECEIVED, false);
        var byPerson = finder.page(matching, staff.get().centreId(), Page.at(0, CASES)).rows().stream()
                .collect(Collectors.groupingBy(CaseSummary::applicantId));
        return byPerson.values().stream()
                .map(PersonsForJournal::person)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> look(long id) {
        var cases = cases(id);
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        journal.looked(Subject.of("applicant", id), staff.get().centreId());
        return Optional.of(person(cases));
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Subject> recordsOf(long applicantId) {
        return Stream.concat(
                        Stream.of(Subject.of("applicant", applicantId)),
                        cases(applicantId).stream()
                                .map(CaseSummary::id)
                                .flatMap(id -> Stream.concat(
                                        Stream.of(Subject.of("application", id)),
                                        documents.ofApplication(id).stream()
                                                .map(document -> Subject.of("document", document.id())))))
                .toList();
    }

    /** The latest first. */
    private List<CaseSummary> cases(long applicantId) {
        return finder.ofApplicant(applicantId).stream()
                .filter(one -> staff.get().sees(one.centreId()))
                .toList();
    }

    /** @param cases his, the latest first */
    private static Person person(List<CaseSummary> cases) {
        var latest = cases.getFirst();
        return new Person(
                latest.applicantId(),
                latest.applicantName(),
                cases.stream()
                        .map(CaseSummary::number)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
