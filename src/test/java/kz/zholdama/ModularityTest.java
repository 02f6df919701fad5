package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Who may know whom is declared in each package-info; nothing else is reached, and there are no cycles. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ZholdamaApplication.class);

    @Test
    void keepsToTheDeclaredDependencies() {
        MODULES.verify();
    }

    @Test
    void hasADeclarationForEveryFeature() throws ClassNotFoundException {
        assertThat(MODULES).hasSizeGreaterThan(10);
        for (var module : MODULES) {
            var declared = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getAnnotation(ApplicationModule.class);
            assertThat(declared)
                    .as("%s says whom it knows", module.getBasePackage())
                    .isNotNull();
            assertThat(declared.allowedDependencies())
                    .as("%s", module.getBasePackage())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void objectsToWhoeverReachesPastADeclaration() {
        var wrong = ApplicationModules.of("kz.zholdama.offence", ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThatThrownBy(wrong::verify).isInstanceOf(Violations.class);
    }
}
