package kz.zholdama.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import javax.sql.DataSource;
import kz.zholdama.platform.database.SignInConnections;
import kz.zholdama.platform.security.ActingAs;
import kz.zholdama.platform.security.SessionGuard;
import kz.zholdama.platform.security.StaffPrincipal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A session goes on while its account is as open as it was at sign-in, and its holder directs the centre in the director's place
 * as he did then, or does not. One look-up by primary key a request.
 */
@Component
class StaffSessions implements SessionGuard {

    private final JdbcClient database;
    private final Clock clock;

    StaffSessions(@Qualifier(SignInConnections.NAME) DataSource connections, Clock clock) {
        this.database = JdbcClient.create(connections);
        this.clock = clock;
    }

    /** @param term in which he acts as a director; null for none */
    private record Now(int epoch, @Nullable Long term) {}

    @Override
    public boolean mayGoOn(StaffPrincipal staff) {
        return !(staff instanceof SignedInStaff account)
                || database.sql("""
                        select session_epoch, (select id from acting_director
                            where staff_id = staff_member.id and acting_director.centre_id = staff_member.centre_id
                            and :today between from_day and to_day limit 1)
                        from staff_member where id = :id and not retired and not locked_by_administrator""")
                        .param("id", account.actor().staffId())
                        .param("today", LocalDate.now(clock))
                        .query((row, _) -> new Now(row.getInt(1), row.getObject(2, Long.class)))
                        .optional()
                        .filter(now -> now.epoch() == account.epoch()
                                && (account.mustChangePassword()
                                        || Objects.equals(
                                                now.term(),
                                                account.actingAs()
                                                        .map(ActingAs::term)
                                                        .orElse(null))))
                        .isPresent();
    }
}
