package kz.zholdama.staff;

import javax.sql.DataSource;
import kz.zholdama.platform.database.SignInConnections;
import kz.zholdama.platform.security.SessionGuard;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A session goes on while its account is as open as it was at sign-in. One look-up by primary key a request. */
@Component
class StaffSessions implements SessionGuard {

    private final JdbcClient database;

    StaffSessions(@Qualifier(SignInConnections.NAME) DataSource connections) {
        this.database = JdbcClient.create(connections);
    }

    @Override
    public boolean mayGoOn(StaffPrincipal staff) {
        return !(staff instanceof SignedInStaff account)
                || database.sql("select session_epoch from staff_member where id = ? and not retired"
                                + " and not locked_by_administrator")
                        .param(account.actor().staffId())
                        .query(Integer.class)
                        .optional()
                        .filter(epoch -> epoch == account.epoch())
                        .isPresent();
    }
}
