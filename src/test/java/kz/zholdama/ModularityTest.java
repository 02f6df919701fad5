package kz.zholdama;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may know whom is declared in each package-info; nothing else is reached, and there are no cycles. */
class ModularityTest {

    @Test
    void keepsToTheDeclaredDependencies() {
        ApplicationModules.of(ZholdamaApplication.class).verify();
    }
}
