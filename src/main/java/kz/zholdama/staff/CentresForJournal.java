package kz.zholdama.staff;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import kz.zholdama.journal.StaffCentres;
import org.springframework.stereotype.Component;

/** Tells the journal who belongs to which centre. */
@Component
class CentresForJournal implements StaffCentres {

    private final StaffMembers members;

    CentresForJournal(StaffMembers members) {
        this.members = members;
    }

    @Override
    public Map<Long, Long> centres(Collection<Long> accounts) {
        return members.findByIdInAndCentreIdNotNull(accounts).stream()
                .collect(toMap(StaffMembers.OfACentre::id, StaffMembers.OfACentre::centreId));
    }
}
