package kz.zholdama.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Primary;

/** Another provider of signatures is one class: it signs in place of the built-in one, which stays. */
class AnotherProviderTest {

    /** As one of the state's would be, but for what it does. */
    @Primary
    static class Another implements SignatureService {

        @Override
        public byte[] sign(byte[] pdf, UnlockedKey key, SignatureDetails details) {
            return pdf.clone();
        }
    }

    @Test
    void signsInPlaceOfTheBuiltInOne() {
        try (var application =
                new AnnotationConfigApplicationContext(VisibleMark.class, InternalSignature.class, Another.class)) {
            assertThat(application.getBean(SignatureService.class)).isInstanceOf(Another.class);
        }
    }
}
