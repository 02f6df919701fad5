package kz.zholdama.directory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;
import kz.zholdama.directory.Settlements;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where the centres are, from the sign-in page on, on a telephone and on wider screens. */
class CentrePagesE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Settlements settlements;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void areFoundFromTheSignInPage(String language) {
        var town = As.a(Centres.auditor())
                .call(() -> settlements.search("Семей", Set.of(), 0, 1).getFirst());
        var centre = centres.createIn(town.id()).centre();
        open("login");
        page.locator("a[href^='centres']").click();
        assertThat(page.locator("main")).containsText(centre.phone());

        open("centres?lang=" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("main")).containsText(centre.address());
        assertFits("centres-" + language);
    }
}
