package kz.zholdama.staff;

import java.util.LinkedHashSet;
import java.util.Optional;
import kz.zholdama.platform.security.Actor;
import org.springframework.stereotype.Component;

/**
 * No one person can make another's signature. Whoever hands out the link that opens an account can use it himself, also the
 * account of an administrator; so administrators count as one person when their links come from the same hand in the end.
 * Accounts that nobody handed out (those of the first start) are hands of their own.
 */
@Component
class SecondAdministrator {

    private final StaffMembers members;

    SecondAdministrator(StaffMembers members) {
        this.members = members;
    }

    /**
     * @throws SecondAdministratorNeeded when he is the holder, or one person with an administrator who had the account in
     *                                   hands
     */
    void demand(Actor by, StaffMember director) {
        var own = hand(by.staffId());
        if (director.id().equals(by.staffId())
                || director.signing().inHandsOf().stream().anyMatch(other -> hand(other) == own)) {
            throw new SecondAdministratorNeeded();
        }
    }

    /** @throws InAnothersHand when an account, about to be an administrator's, was handed out by somebody else */
    void demandOwn(Actor by, StaffMember account) {
        if (account.signing()
                .accessById()
                .filter(other -> hand(other) != hand(by.staffId()))
                .isPresent()) {
            throw new InAnothersHand();
        }
    }

    /** Whose act it is in the end. What is kept of it must not depend on links that the same hand gives out later. */
    Actor behind(Actor by) {
        var own = hand(by.staffId());
        return own == by.staffId() ? by : new Actor(own, by.name(), by.position());
    }

    /** Where the links lead back to; of those who gave each other theirs, one stands for all. */
    private long hand(long staffId) {
        var chain = new LinkedHashSet<Long>();
        var next = Optional.of(staffId);
        while (next.isPresent() && chain.add(next.get())) {
            next = next.flatMap(members::findById)
                    .flatMap(member -> member.signing().accessById());
        }
        return next.map(repeated -> chain.stream()
                        .dropWhile(id -> !id.equals(repeated))
                        .mapToLong(Long::longValue)
                        .min()
                        .orElseThrow())
                .orElseGet(chain::getLast);
    }
}
