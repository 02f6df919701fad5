package kz.zholdama.staff;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.staff.account.Acting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the staff of a centre can be told of its work, for notices, which nobody is signed in for. Names nobody. */
@Component
public class StaffContacts {

    private final StaffMembers members;
    private final Acting acting;
    private final Texts texts;

    StaffContacts(StaffMembers members, Acting acting, Texts texts) {
        this.members = members;
        this.acting = acting;
        this.texts = texts;
    }

    /**
     * Where a member of the staff is written to.
     *
     * @param language of his screens
     */
    public record Contact(long staffId, String email, Locale language) {

        @Override
        public String toString() {
            return "Contact[" + staffId + "]"; // an address never reaches a log
        }
    }

    /** Who works there in one of the roles, or acts in it today, may sign in, and has an address. */
    @Transactional(readOnly = true)
    public List<Contact> of(long centreId, Set<Role> roles) {
        var acting = roles.contains(Role.DIRECTOR) ? this.acting.at(centreId) : Set.<Long>of();
        return members.findByCentreIdAndRetiredFalseAndLockedByAdministratorFalse(centreId).stream()
                .filter(member -> !Collections.disjoint(member.roles(), roles) || acting.contains(member.id()))
                .flatMap(member ->
                        member
                                .email()
                                .map(email -> new Contact(member.id(), email, texts.language(member.language())))
                                .stream())
                .toList();
    }
}
