package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.staff.account.AccountState;
import kz.zholdama.staff.account.StaffFilter;
import kz.zholdama.staff.account.StaffOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds accounts by the filter of the screen, in the database, within the scope of who asks. */
@Component
class StaffSearch {

    private static final String PARTS =
            "concat(m.lastName, ' ', m.firstName, ' ', m.patronymic, ' ', m.username, ' ', m.position)";

    /** Those at work first, those in the archive last. */
    private static final String STATE =
            "case when m.retired then 4 when m.lockedByAdministrator then 3 when not m.passwordSet then 2"
                    + " when m.lockedUntil > :now then 1 else 0 end";

    private final EntityManager entities;
    private final CareerCentres centres;
    private final Clock clock;

    StaffSearch(EntityManager entities, CareerCentres centres, Clock clock) {
        this.entities = entities;
        this.centres = centres;
        this.clock = clock;
    }

    List<StaffMember> list(StaffFilter filter, StaffOrder order, StaffPrincipal asking, int offset, int limit) {
        return query("select m", " order by " + ordered(order), StaffMember.class, filter, asking)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(StaffFilter filter, StaffPrincipal asking) {
        return query("select count(m)", "", Long.class, filter, asking).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String select, String order, Class<T> type, StaffFilter filter, StaffPrincipal asking) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        conditions.add(state(filter.state()));
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
        var text = select + " from StaffMember m where " + String.join(" and ", conditions) + order;
        if (text.contains(":now")) {
            parameters.put("now", clock.instant());
        }
        var query = entities.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private String ordered(StaffOrder order) {
        var direction = order.ascending() ? "" : " desc";
        return switch (order.by()) {
            case NAME -> "m.lastName%1$s, m.firstName%1$s, m.id%1$s".formatted(direction);
            case USERNAME -> "m.username" + direction;
            case POSITION -> "m.position" + direction + ", m.lastName, m.firstName, m.id";
            case LAST_LOGIN -> "m.lastLoginAt" + direction + ", m.lastName, m.firstName, m.id";
            case STATE -> STATE + direction + ", m.lastName, m.firstName, m.id";
            case CENTRE -> centre() + direction + ", m.lastName, m.firstName, m.id";
        };
    }

    /** Where the centre stands among all by name; those who belong to none come first. */
    private String centre() {
        return centres.all().stream()
                .map(centre -> ", " + centre.id())
                .collect(Collectors.joining("", "function('field', m.centreId, 0", ")"));
    }

    private static String state(@Nullable AccountState state) {
        return switch (state) {
            case null -> "not m.retired";
            case RETIRED -> "m.retired";
            case LOCKED -> "not m.retired and m.lockedByAdministrator";
            case INVITED -> "not m.retired and not m.lockedByAdministrator and not m.passwordSet";
            case LOCKED_OUT ->
                "not m.retired and not m.lockedByAdministrator and m.passwordSet and m.lockedUntil > :now";
            case ACTIVE ->
                "not m.retired and not m.lockedByAdministrator and m.passwordSet"
                        + " and (m.lockedUntil is null or m.lockedUntil <= :now)";
        };
    }

    private static void words(String text, List<String> conditions, Map<String, Object> parameters) {
        var words =
                text == null || text.isBlank() ? new String[0] : text.strip().split("\\s+");
        for (var i = 0; i < words.length; i++) {
            conditions.add(PARTS + " like :word" + i + " escape '!'");
            parameters.put("word" + i, "%" + words[i].replaceAll("([!%_])", "!$1") + "%");
        }
    }
}
