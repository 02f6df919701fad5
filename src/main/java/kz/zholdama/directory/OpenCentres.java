package kz.zholdama.directory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets new work begin in career centres that are open, and in no other. */
@Component
public class OpenCentres {

    private final JdbcClient database;

    OpenCentres(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps the centre open until the running transaction ends; waits for whoever is just closing it. To be asked before the
     * transaction reads anything else, so that what is closed meanwhile is seen.
     *
     * @throws CentreClosed when it is closed
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(long centreId) {
        var open = database.sql("select id from career_centre where id = ? and retired_on is null lock in share mode")
                .param(centreId)
                .query(Long.class)
                .optional();
        if (open.isEmpty()) {
            throw new CentreClosed();
        }
    }
}
