package kz.zholdama.gateway;

import java.time.LocalDate;
import kz.zholdama.person.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Who a person is, as the state has registered him.
 *
 * @param sex     null when the register does not tell
 * @param address one line, where he is registered; null when the register does not tell
 */
public record RegisteredPerson(
        String last,
        String first,
        @Nullable String patronymic,
        LocalDate birthDate,
        @Nullable Sex sex,
        @Nullable String address) {

    @Override
    public String toString() {
        return "RegisteredPerson[hidden]";
    }
}
