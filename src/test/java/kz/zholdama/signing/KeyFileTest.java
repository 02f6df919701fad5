package kz.zholdama.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @Test
    void opensWithItsPinAlone() throws Exception {
        var key = Pdfs.key();
        var file = KeyFile.write(key.key(), key.certificate(), "271828".toCharArray(), new PinStrength(1_000));

        assertThat(KeyFile.open(file, key.certificate(), "271828".toCharArray()))
                .contains(key.key());
        assertThat(KeyFile.open(file, key.certificate(), "271829".toCharArray()))
                .isEmpty();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key.key().getEncoded(), StandardCharsets.ISO_8859_1));
    }

    /** Which the tests of the application do without. */
    @Test
    void makesEachTryOfAPinAsDearAsIsRecommended() {
        assertThat(new PinStrength.Rounds().ofSecretPins().rounds()).isGreaterThanOrEqualTo(600_000);
    }

    @Test
    void doesNotOpenForTheCertificateOfAnotherKey() throws Exception {
        var key = Pdfs.key();
        var other = Pdfs.key();
        var file = KeyFile.write(key.key(), key.certificate(), "271828".toCharArray(), new PinStrength(1_000));

        assertThat(KeyFile.open(file, other.certificate(), "271828".toCharArray()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567890123", "111111", "123456", "654321", "789012", "12a456", "27182８"})
    void refusesSimplePins(String pin) {
        assertThatThrownBy(() -> Pin.check(pin.toCharArray())).isInstanceOf(UnsuitablePin.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"271828", "112233", "135790", "271828182845"})
    void takesOthers(String pin) {
        assertThatCode(() -> Pin.check(pin.toCharArray())).doesNotThrowAnyException();
    }
}
