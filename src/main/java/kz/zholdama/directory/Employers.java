package kz.zholdama.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.directory.records.NoSuchEntry;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ChangedMeanwhile;
import kz.zholdama.platform.InvalidInput;

/** Employers and what was agreed with them: contracts by programme, with places and days of validity. */
public interface Employers extends Listing<Employer> {

    /**
     * The contracts that a specialist may choose now: of his centre (or of all centres), for the programme, valid on the
     * day, with a free place, of an employer in use; by name.
     */
    List<EmployerPlace> searchForMeasure(Measure measure, String text, LocalDate on, int offset, int limit);

    long countForMeasure(Measure measure, String text, LocalDate on);

    /** Also a retired one: old cases keep theirs. */
    Optional<Employer> find(long id);

    /** Those in use, by any parts of name or number. */
    List<Employer> search(String text, int offset, int limit);

    /** Also a retired one. */
    Optional<Employer> findByBin(String bin);

    /** The contracts of an employer, the latest first. */
    List<Contract> contracts(long employerId);

    /**
     * @throws InvalidInput for days or places that make no sense, or when it is entered already
     * @throws NoSuchEntry  when there is no such employer
     */
    Contract addContract(Contract value);

    /**
     * @throws ChangedMeanwhile when a colleague was faster
     * @throws InvalidInput     also when fewer places are wanted than are taken
     * @throws NoSuchEntry      when there is no such contract
     */
    Contract changeContract(Contract value);

    /**
     * Makes two records of one employer one: contracts, places held and history move to the record that is kept, the other
     * is retired for good. Cases keep the name and number that they were decided with.
     *
     * @throws CannotMerge      when it is one record, a retired one, or one contract was entered for both
     * @throws ChangedMeanwhile when a colleague changed either
     */
    Entry<Employer> merge(long keptId, long keptVersion, long otherId, long otherVersion);
}
