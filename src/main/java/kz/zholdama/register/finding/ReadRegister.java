package kz.zholdama.register.finding;

import jakarta.persistence.EntityManager;
import java.util.List;
import kz.zholdama.platform.reading.Found;
import kz.zholdama.platform.reading.KeyedList;
import kz.zholdama.platform.reading.Page;
import kz.zholdama.platform.reading.Slice;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.register.Register;
import kz.zholdama.register.RegisterEntry;
import kz.zholdama.register.RegisterLine;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.RegisterStaff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register within the caller's scope. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SPECIALIST', 'DIRECTOR', 'AUDITOR')")
class ReadRegister implements Register {

    private final RegisterFinder finder;
    private final StaffOfRegister people;
    private final EntityManager entities;
    private final CurrentStaff staff;

    ReadRegister(RegisterFinder finder, StaffOfRegister people, EntityManager entities, CurrentStaff staff) {
        this.finder = finder;
        this.people = people;
        this.entities = entities;
        this.staff = staff;
    }

    @Override
    public Slice<RegisterLine> page(RegisterQuery query, Page page) {
        return lines(query).page(entities, page);
    }

    @Override
    public Found found(RegisterQuery query) {
        return lines(query).count(entities, Found.COUNTED);
    }

    @Override
    public List<RegisterStaff> staff() {
        var own = staff.get().centreId();
        return own == null ? List.of() : people.of(own);
    }

    @Override
    public long count(RegisterQuery query) {
        return lines(query).count(entities);
    }

    private KeyedList<RegisterEntry, RegisterLine> lines(RegisterQuery query) {
        return finder.lines(query, staff.get().scope(query.centreId()));
    }
}
