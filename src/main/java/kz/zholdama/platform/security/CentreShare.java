package kz.zholdama.platform.security;

import kz.zholdama.platform.database.Share;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The centre of the signed-in person; the national ones are together as one centre. */
@Component
public class CentreShare implements Share {

    private static final long NATIONAL = 0;
    private static final ScopedValue<Long> GIVEN = ScopedValue.newInstance();

    private final CurrentStaff staff;

    CentreShare(CurrentStaff staff) {
        this.staff = staff;
    }

    /**
     * For work on behalf of a centre while nobody is signed in.
     *
     * @param centreId null for the national ones
     */
    public static void of(@Nullable Long centreId, Runnable work) {
        ScopedValue.where(GIVEN, key(centreId)).run(work);
    }

    @Override
    public @Nullable Object get() {
        return GIVEN.isBound()
                ? GIVEN.get()
                : staff.find().map(person -> key(person.centreId())).orElse(null);
    }

    private static Long key(@Nullable Long centreId) {
        return centreId == null ? (Long) NATIONAL : centreId;
    }
}
