package kz.zholdama.channel.accounts;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The table of digests of secrets. */
interface StoredSecrets extends Repository<StoredSecret, Long> {

    StoredSecret save(StoredSecret secret);

    List<StoredSecret> findByAccountIdOrderByIdDesc(long accountId);
}
