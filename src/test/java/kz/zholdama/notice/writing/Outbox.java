package kz.zholdama.notice.writing;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events of one case on their way to notices: of others some may wait that tests cut off. */
final class Outbox {

    private static final String UNDELIVERED = """
            select count(*) from event_publication
            where listener like 'notice.%' and json_value(content, '$.applicationId') = ?""";

    private Outbox() {}

    static void awaitEmpty(JdbcClient database, long applicationId) {
        Awaitility.await()
                .until(() -> database.sql(UNDELIVERED)
                                .param(applicationId)
                                .query(Integer.class)
                                .single()
                        == 0);
    }
}
