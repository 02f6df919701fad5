package kz.zholdama.staff;

import jakarta.persistence.EntityManager;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import org.springframework.stereotype.Component;

/** Who has an account in a centre. Locked accounts count: an administrator can open them. */
@Component
class StaffWork implements CentreWork {

    private final EntityManager entities;

    StaffWork(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public WorkLeft of(long centreId) {
        return WorkLeft.ofStaff(entities.createQuery(
                        "select count(m) from StaffMember m where m.centreId = :centre and not m.retired", Long.class)
                .setParameter("centre", centreId)
                .getSingleResult());
    }
}
