package kz.zholdama.notice.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "aigul@domain.kz, a***@d***.kz",
        "a@b.mail.kz, a***@b***.kz",
        "first.last@localhost, f***@l***",
        "+77011234567, +7 *** *** ** 67",
        "12, ***"
    })
    void showsEnoughToTellOneFromAnother(String address, String shown) {
        assertThat(Masked.address(address)).isEqualTo(shown);
    }

    /** Whoever has the link of a slip answers for its host. */
    @Test
    void showsNoLinkThatCouldBeUsed() {
        assertThat(Masked.text("Толтырыңыз: https://zh.kz/slip/ABCD-1234, рахмет\nhttp://localhost:8080/slip/XYZ"))
                .isEqualTo("Толтырыңыз: https://zh.kz/*** рахмет\nhttp://localhost:8080/***");
    }
}
