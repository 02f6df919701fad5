package kz.zholdama.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.person.Bin;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The career centres, whose requisites the forms print. Their names and hours are public; reading needs no sign-in. */
@Service
public class CareerCentres extends Directory<StoredCentre, CareerCentre> {

    CareerCentres(Tools tools) {
        super(StoredCentre.class, "career-centre", tools);
    }

    /** Also a retired one: old cases keep theirs. @throws NoSuchEntry when there is none */
    @Transactional(readOnly = true)
    public CareerCentre get(long id) {
        return record(id).orElseThrow(NoSuchEntry::new).value();
    }

    @Transactional(readOnly = true)
    public Optional<CareerCentre> byCode(String code) {
        return other(null, "code", code).map(StoredCentre::value);
    }

    /** Those in use, by name. */
    @Transactional(readOnly = true)
    public List<CareerCentre> all() {
        return tools().finder().list(StoredCentre.class, null, Finder.Filter.inUse(), order(), 0, 1000)
                .stream().map(StoredCentre::value).toList();
    }

    @Override
    StoredCentre blank() {
        return new StoredCentre();
    }

    @Override
    Finder.Order order() {
        return Finder.Order.by("nameRu");
    }

    @Override
    Map<String, String> sortable() {
        return Map.of("code", "code", "nameRu", "nameRu", "nameKk", "nameKk");
    }

    @Override
    void check(Long id, CareerCentre value) {
        if (value.code() == null || !value.code().matches("[A-Z]{2,6}")) {
            throw new InvalidEntry("code", "directory.centre.code.invalid");
        }
        if (value.bin() != null) {
            Bin.problem(value.bin()).ifPresent(problem -> {
                throw new InvalidEntry("bin", "directory.bin.problem." + problem.name());
            });
        }
        other(id, "code", value.code()).ifPresent(owner -> {
            throw new AlreadyListed("code", owner.value().nameRu());
        });
    }
}
