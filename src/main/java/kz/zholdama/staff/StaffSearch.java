package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.zholdama.platform.security.StaffPrincipal;
import org.springframework.stereotype.Component;

/** Finds accounts by the filter of the screen, in the database, within the scope of who asks. */
@Component
class StaffSearch {

    private static final String PARTS = "concat(m.lastName, ' ', m.firstName, ' ', m.patronymic, ' ', m.username, ' ', m.position)";

    private final EntityManager entities;
    private final Clock clock;

    StaffSearch(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    List<StaffMember> list(StaffFilter filter, StaffPrincipal asking, int offset, int limit) {
        return query("select m", " order by m.lastName, m.firstName, m.id", StaffMember.class, filter, asking)
                .setFirstResult(offset).setMaxResults(limit).getResultList();
    }

    long count(StaffFilter filter, StaffPrincipal asking) {
        return query("select count(m)", "", Long.class, filter, asking).getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, StaffFilter filter, StaffPrincipal asking) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add(state(filter.state(), parameters));
        if (filter.role() != null) {
            conditions.add(":role member of m.roles");
            parameters.put("role", filter.role());
        }
        var centre = asking.centreId() == null ? filter.centreId() : asking.centreId();
        if (centre != null) {
            conditions.add("m.centreId = :centre");
            parameters.put("centre", centre);
        }
        words(filter.text(), conditions, parameters);
        var query = entities.createQuery(select + " from StaffMember m where " + String.join(" and ", conditions) + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private String state(AccountState state, Map<String, Object> parameters) {
        if (state == AccountState.ACTIVE || state == AccountState.LOCKED_OUT) {
            parameters.put("now", clock.instant());
        }
        return switch (state) {
            case null -> "not m.retired";
            case RETIRED -> "m.retired";
            case LOCKED -> "not m.retired and m.lockedByAdministrator";
            case INVITED -> "not m.retired and not m.lockedByAdministrator and not m.passwordSet";
            case LOCKED_OUT -> "not m.retired and not m.lockedByAdministrator and m.passwordSet and m.lockedUntil > :now";
            case ACTIVE -> "not m.retired and not m.lockedByAdministrator and m.passwordSet"
                    + " and (m.lockedUntil is null or m.lockedUntil <= :now)";
        };
    }

    private static void words(String text, List<String> conditions, Map<String, Object> parameters) {
        var words = text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
        for (var i = 0; i < words.length; i++) {
            conditions.add(PARTS + " like :word" + i + " escape '!'");
            parameters.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
    }
}
