package kz.zholdama.directory;

import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.records.Listing;

/** The career centres, whose requisites the forms print. Their names and hours are public; reading needs no sign-in. */
public interface CareerCentres extends Listing<CareerCentre> {

    /** What must be finished before the centre can be closed. */
    WorkLeft left(long id);

    /** Also a retired one: old cases keep theirs. @throws NoSuchEntry when there is none */
    CareerCentre get(long id);

    Optional<CareerCentre> byCode(String code);

    /** Those in use, by name. */
    List<CareerCentre> all();
}
