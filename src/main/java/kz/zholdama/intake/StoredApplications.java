package kz.zholdama.intake;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of applications, for what is done to many of them. */
interface StoredApplications extends Repository<Application, Long> {

    Optional<Application> findById(long id);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Application> findLockedById(long id);

    /** In the order of their ids, so that two changes of the calendar never wait for each other. */
    List<OpenTerms.Open> findByStatusInAndDueAtNotNullOrderById(Collection<ApplicationStatus> statuses);
}
