package kz.zholdama.referral.online;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The table of the codes on slips. */
interface StoredSlipCodes extends Repository<SlipCode, String> {

    Optional<SlipCode> findByDocumentCode(String code);
}
