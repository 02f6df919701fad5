package kz.zholdama.directory;

import java.util.List;
import java.util.Optional;
import kz.zholdama.directory.records.Listing;
import kz.zholdama.platform.text.TwoNames;
import org.jspecify.annotations.Nullable;

/** The career centres, whose requisites the forms print. Their names and hours are public; reading needs no sign-in. */
public interface CareerCentres extends Listing<CareerCentre> {

    /** What must be finished before the centre can be closed. */
    WorkLeft left(long id);

    /** Also a retired one: old cases keep theirs. @throws NoSuchEntry when there is none */
    CareerCentre get(long id);

    Optional<CareerCentre> byCode(String code);

    /**
     * The open centre that serves a settlement: the one that stands nearest in the tree of the classifier, in the settlement
     * itself, else in its rural district, its district or its region; career centres before centres of labour mobility.
     *
     * @param kato nine digits of a settlement
     * @return its id; empty where the region has none
     */
    Optional<Long> nearest(String kato);

    /** Those in use, by name. */
    List<CareerCentre> all();

    /** Those in use with where they stand and whom they serve, by region and name. */
    List<Standing> standing();

    /**
     * @param kato   nine digits of where it stands; null where that is not kept
     * @param region the region's names; null likewise
     * @param serves beginnings of codes: the centre of a settlement is the one that has the longest beginning of its code
     */
    record Standing(
            CareerCentre centre,
            @Nullable String kato,
            @Nullable TwoNames region,
            List<String> serves) {}
}
