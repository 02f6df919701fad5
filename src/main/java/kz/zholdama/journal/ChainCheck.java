package kz.zholdama.journal;

import java.util.List;
import kz.zholdama.platform.security.CurrentStaff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chains of the journal. Entries written while it runs do not disturb it. What a chain cannot show by
 * itself is that its whole end was rewritten: note {@link Intact#hash} outside the database from time to time.
 */
@Service
public class ChainCheck {

    private final Chains chains;
    private final CurrentStaff staff;

    ChainCheck(JdbcClient database, CurrentStaff staff) {
        this.chains = new Chains(database);
        this.staff = staff;
    }

    /** What was found in the chain of a centre; 0 is the national one. */
    public sealed interface Result {

        long centreId();
    }

    /**
     * @param entries number of entries, which is the place of the last one
     * @param hash    of the last entry, hexadecimal
     */
    public record Intact(long centreId, long entries, String hash) implements Result {}

    /** @param sequence place of the first entry that is missing, moved or changed */
    public record Broken(long centreId, long sequence) implements Result {}

    /** Checks every chain of the signed-in person's scope. */
    @PreAuthorize("hasAnyRole('AUDITOR', 'ADMINISTRATOR')")
    public List<Result> check() {
        var own = staff.get().centreId();
        return chains.check(centre -> own == null || own.equals(centre));
    }
}
