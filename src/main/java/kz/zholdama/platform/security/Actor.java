package kz.zholdama.platform.security;

import jakarta.persistence.Embeddable;

/**
 * Who did something, as he was called and employed on that day. Kept as a snapshot beside what he did, so that history
 * never shows today's name or post instead.
 *
 * @param staffId  account id
 * @param name     surname, given name, patronymic
 * @param position post held, as printed on the forms
 */
@Embeddable
public record Actor(Long staffId, String name, String position) {

    public boolean isSamePersonAs(Actor other) {
        return other != null && staffId.equals(other.staffId);
    }

    @Override
    public String toString() {
        return "Actor[" + staffId + "]"; // names never reach a log
    }
}
