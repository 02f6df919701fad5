package kz.zholdama.staff;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zholdama.platform.security.Actor;
import kz.zholdama.platform.security.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who works with cases in a centre now, for whoever gives them out. */
@Component
public class Colleagues {

    private final StaffMembers members;

    Colleagues(StaffMembers members) {
        this.members = members;
    }

    /** Who may take cases there and can sign in, by name; a lock after repeated failures passes by itself. */
    @Transactional(readOnly = true)
    public List<Actor> specialists(long centreId) {
        return members.findByCentreIdAndRetiredFalseAndLockedByAdministratorFalse(centreId).stream()
                .filter(member -> member.roles().contains(Role.SPECIALIST) && member.isPasswordSet())
                .map(StaffMember::actor)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    /** The same, and the directors. */
    @Transactional(readOnly = true)
    public List<Actor> workingOnCases(long centreId) {
        return members.findByCentreIdAndRetiredFalseAndLockedByAdministratorFalse(centreId).stream()
                .filter(member -> !Collections.disjoint(member.roles(), Set.of(Role.SPECIALIST, Role.DIRECTOR))
                        && member.isPasswordSet())
                .map(StaffMember::actor)
                .sorted(Comparator.comparing(Actor::name))
                .toList();
    }

    /** One of them; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<Actor> specialist(long centreId, long staffId) {
        return specialists(centreId).stream()
                .filter(one -> one.staffId() == staffId)
                .findFirst();
    }

    /** Where he works now, retired or not; empty for who belongs to no centre. */
    @Transactional(readOnly = true)
    public Optional<Long> centre(long staffId) {
        return members.findById(staffId).flatMap(StaffMember::centreId);
    }
}
