package kz.zholdama.staff;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.security.Role;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of accounts. */
interface StaffMembers extends Repository<StaffMember, Long> {

    Optional<StaffMember> findById(Long id);

    Optional<StaffMember> findByUsername(String username);

    /** Failures that come at the same moment wait for each other here, and are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StaffMember> findLockedById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StaffMember> findLockedByUsername(String username);

    /** An account and its centre. */
    record OfACentre(Long id, Long centreId) {}

    List<OfACentre> findByIdInAndCentreIdNotNull(Collection<Long> ids);

    List<StaffMember> findByCentreIdAndRetiredFalseAndLockedByAdministratorFalse(long centreId);

    long countByCentreIdAndRetiredFalse(long centreId);

    long countByRolesContainsAndRetiredFalse(Role role);

    /** Whose access came from nobody's hand. */
    long countByRolesContainsAndRetiredFalseAndSigningAccessByIdNull(Role role);

    /** Writes at once, so that constraints are tried before the caller goes on. */
    StaffMember saveAndFlush(StaffMember member);
}
