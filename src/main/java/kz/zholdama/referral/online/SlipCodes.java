package kz.zholdama.referral.online;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.VerificationCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes by which slips come back online. They are none of the documents' own: who may check a document may not answer for
 * its host.
 */
@Component
public class SlipCodes {

    private final EntityManager entities;
    private final DocumentArchive archive;

    SlipCodes(EntityManager entities, DocumentArchive archive) {
        this.entities = entities;
        this.archive = archive;
    }

    /** A code for the slip of a document that is about to be printed; it leads nowhere until that document is in force. */
    @Transactional(propagation = Propagation.MANDATORY)
    public VerificationCode newFor(VerificationCode document) {
        var code = archive.newCode();
        entities.persist(new SlipCode(code, document));
        return code;
    }

    /** The code of the document that a slip was printed with. */
    Optional<String> documentOf(VerificationCode slip) {
        return Optional.ofNullable(entities.find(SlipCode.class, slip.value())).map(SlipCode::documentCode);
    }
}
