package kz.zholdama.register.finding;

import java.util.HashSet;
import kz.zholdama.eligibility.RefusalGround;
import kz.zholdama.platform.reading.Where;
import kz.zholdama.register.RegisterEntry;
import kz.zholdama.register.RegisterEntry_;
import org.hibernate.query.restriction.Restriction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which refusals rest on a ground. A rare one names them; of others every few lines of the list do. */
@Component
class GroundsOfRefusals {

    private static final int FEW = 2000;

    private final JdbcClient database;

    GroundsOfRefusals(JdbcClient database) {
        this.database = database;
    }

    Restriction<RegisterEntry> has(RefusalGround ground) {
        var documents = new HashSet<>(database.sql("select document_id from register_ground where ground = ? limit ?")
                .params(ground.name(), FEW + 1)
                .query(Long.class)
                .list());
        return documents.size() > FEW
                ? Where.has(RegisterEntry_.groundNames, ground.name())
                : Where.in(RegisterEntry_.recordId, documents);
    }
}
