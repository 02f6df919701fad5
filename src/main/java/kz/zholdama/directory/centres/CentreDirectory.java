package kz.zholdama.directory.centres;

import static kz.zholdama.platform.Argument.named;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CentreStillWorks;
import kz.zholdama.directory.CentreWork;
import kz.zholdama.directory.WorkLeft;
import kz.zholdama.directory.records.Directory;
import kz.zholdama.directory.records.Entered;
import kz.zholdama.directory.records.Finder;
import kz.zholdama.directory.records.NoSuchEntry;
import kz.zholdama.directory.records.Uses;
import kz.zholdama.platform.InvalidInput;
import org.hibernate.query.Order;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table of career centres; none is closed while somebody works there. */
@Service
class CentreDirectory extends Directory<StoredCentre, CareerCentre> implements CareerCentres {

    private final List<CentreWork> work;
    private final NearestCentres near;

    CentreDirectory(Tools tools, List<CentreWork> work, NearestCentres near) {
        super(StoredCentre.class, "career-centre", tools);
        this.work = work;
        this.near = near;
    }

    @Override
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public WorkLeft left(long id) {
        return work.stream().map(each -> each.of(id)).reduce(WorkLeft.NONE, WorkLeft::and);
    }

    @Override
    @Transactional(readOnly = true)
    public CareerCentre get(long id) {
        return record(id).orElseThrow(NoSuchEntry::new).value();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CareerCentre> byCode(String code) {
        return other(null, code).map(StoredCentre::value);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Long> nearest(String kato) {
        return near.nearest(kato);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CareerCentre> all() {
        return tools().finder().list(StoredCentre.class, null, Finder.inUse(), order(), 0, 1000).stream()
                .map(StoredCentre::value)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standing() {
        return near.standing(all());
    }

    @Override
    protected void checkRetire(StoredCentre record) {
        var left = left(record.storedId());
        if (!left.isNone()) {
            throw new CentreStillWorks(left);
        }
    }

    @Override
    protected StoredCentre blank() {
        return new StoredCentre();
    }

    @Override
    protected List<Uses.Reference> references() {
        return List.of(
                new Uses.Reference("employer_contract", "centre_id"),
                new Uses.Reference("staff_member", "centre_id"),
                new Uses.Reference("application", "centre_id"),
                new Uses.Reference("intake_draft", "centre_id"),
                new Uses.Reference("referral", "centre_id"),
                new Uses.Reference("referral", "receiving_centre_id"),
                new Uses.Reference("examination", "receiving_centre_id"),
                new Uses.Reference("stated_education", "centre_id"),
                new Uses.Reference("notice", "centre_id"),
                new Uses.Reference("acting_director", "centre_id"),
                new Uses.Reference("saved_list", "centre_id"),
                new Uses.Reference("inquiry", "centre_id"),
                new Uses.Reference("labour_market_message", "centre_id"));
    }

    @Override
    protected SingularAttribute<StoredCentre, String> key() {
        return StoredCentre_.code;
    }

    @Override
    protected List<Order<StoredCentre>> order() {
        return List.of(Order.asc(StoredCentre_.nameRu));
    }

    @Override
    protected Map<String, SingularAttribute<StoredCentre, String>> sortable() {
        return Map.of(
                "code",
                StoredCentre_.code,
                "nameRu",
                StoredCentre_.nameRu,
                "nameKk",
                StoredCentre_.nameKk,
                "address",
                StoredCentre_.address,
                "phone",
                StoredCentre_.phone,
                "directorName",
                StoredCentre_.directorName);
    }

    @Override
    protected void checkEntered(CareerCentre value) {
        if (value.code() == null || !value.code().matches("[A-Z]{2,6}")) {
            throw new InvalidInput("code", "directory.centre.code.invalid");
        }
        if (value.bin() != null) {
            Entered.bin("bin", value.bin());
        }
        Entered.required("nameRu", value.nameRu(), 300);
        Entered.required("nameKk", value.nameKk(), 300);
        Entered.required("district", value.district(), 200);
        Entered.required("address", value.address(), 500);
        Entered.required("phone", value.phone(), 100);
        Entered.email("email", value.email());
        Entered.name("directorName", value.directorName(), 400);
    }

    @Override
    protected void checkUnique(@Nullable Long id, CareerCentre value) {
        other(id, value.code()).ifPresent(owner -> {
            throw new InvalidInput(
                    "code",
                    "directory.error.already-listed",
                    named("record", owner.value().names()));
        });
    }
}
