package kz.zholdama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/** Who may know whom is declared in each package-info; nothing else is reached, and there are no cycles. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ZholdamaApplication.class);

    private static final String OPEN_TO_ALL = "kz.zholdama.platform";

    @Test
    void keepsToTheDeclaredDependencies() {
        MODULES.verify();
    }

    @Test
    void hasADeclarationForEveryFeature() throws ClassNotFoundException {
        assertThat(MODULES).hasSizeGreaterThan(10);
        for (var module : MODULES) {
            assertThat(declaration(module))
                    .as("%s says whom it knows", module.getBasePackage())
                    .isNotNull();
            assertThat(declaration(module).allowedDependencies())
                    .as("%s", module.getBasePackage())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void declaresNothingThatIsNotUsed() throws ClassNotFoundException {
        for (var module : MODULES) {
            var used = module.getBasePackage().stream()
                    .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                    .map(use -> use.getTargetClass().getBaseComponentType().getPackageName())
                    .map(room -> room.startsWith(OPEN_TO_ALL) ? OPEN_TO_ALL : room)
                    .collect(Collectors.toSet());
            assertThat(declaration(module).allowedDependencies())
                    .as("%s", module.getBasePackage())
                    .allMatch(known -> used.contains("kz.zholdama." + known.replace(" :: ", ".")));
        }
    }

    private static ApplicationModule declaration(org.springframework.modulith.core.ApplicationModule module)
            throws ClassNotFoundException {
        return Class.forName(module.getBasePackage().getName() + ".package-info")
                .getAnnotation(ApplicationModule.class);
    }

    @Test
    void objectsToWhoeverReachesPastADeclaration() {
        var wrong = ApplicationModules.of("kz.zholdama.offence", ImportOption.Predefined.ONLY_INCLUDE_TESTS);

        assertThatThrownBy(wrong::verify).isInstanceOf(Violations.class);
    }
}
