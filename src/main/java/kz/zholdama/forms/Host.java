package kz.zholdama.forms;

import org.jspecify.annotations.Nullable;

/**
 * The employer or the educational organisation a person is referred to: "Наименование …, адрес, контактный телефон".
 * The phone may be null.
 */
public record Host(
        String name, String address, @MayBeMissing @Nullable String phone) {

    /** One line, as the referrals print it. */
    public String line() {
        return Values.joined(
                ", ",
                name,
                address,
                phone == null || phone.isBlank()
                        ? null
                        : "тел. " + phone.strip().replace(' ', '\u00a0'));
    }
}
