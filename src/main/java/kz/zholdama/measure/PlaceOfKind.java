package kz.zholdama.measure;

import java.util.Set;
import kz.zholdama.eligibility.Fact;
import kz.zholdama.eligibility.Programme;

/**
 * Where a person is referred to by a referral of the kind: chosen from the directories by the specialist, held, kept as a
 * snapshot.
 */
public interface PlaceOfKind<C extends PlaceChoice, P extends ChosenPlace> extends StoredFacet {

    Class<C> choice();

    @Override
    Class<P> type();

    /**
     * Checks a choice, makes a snapshot of what it names, and holds the employer's place, if there is one, for the application.
     * In the caller's transaction; what is chosen cannot be deleted from its directory from then on.
     *
     * @throws kz.zholdama.platform.InvalidInput when it does not fit the case
     * @throws kz.zholdama.directory.NoFreePlace when a colleague was faster, or the contract does not cover the first day
     */
    P take(C choice, long applicationId, Circumstances of);

    /** What the place tells the rules today, and whether it is still kept for the application. */
    PlaceFacts facts(P place, long applicationId, Circumstances of);

    /** Whether an employer with a contract and a free place takes the person. */
    default boolean isAtEmployer() {
        return false;
    }

    /** Whether both are the same work at the same host, so that what was said of one holds for the other; days may differ. */
    boolean isSameWork(P one, P other);

    /** The facts that the screen of the place answers where a programme asks this. */
    Set<Fact> answers(Programme programme);

    void tell(P place, Telling telling);
}
