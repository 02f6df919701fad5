package kz.zholdama.channel.accounts;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The table of accounts. */
interface StoredAccounts extends Repository<StoredAccount, Long> {

    StoredAccount saveAndFlush(StoredAccount account);

    Optional<StoredAccount> findById(long id);

    /** The row is locked until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<StoredAccount> findLockedById(long id);

    Optional<StoredAccount> findByClientId(String clientId);

    Optional<StoredAccount> findByCertificate(String certificate);

    List<StoredAccount> findAllByOrderByNameAscIdAsc();
}
