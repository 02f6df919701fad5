package kz.zholdama.platform.ui.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By one key from whatever screen, without a pointer; a scanner types faster than anything is found. */
class SearchE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private JdbcClient database;

    private Centres.Centre centre;
    private GivenCases.Issued issued;

    @BeforeEach
    void aCase() {
        centre = centres.create();
        issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        signIn(centre.specialist());
        open("slips");
    }

    @Test
    void findsByNameAndOpensByTheArrows() {
        given.of(centre, Measure.SILVER_AGE).registered();
        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        settle();
        assertAccessible();

        page.keyboard().type("нурс");
        assertThat(links()).hasCount(2);
        assertAccessible();
        page.setViewportSize(390, 844);
        picture("search-narrow-ru");
        page.setViewportSize(1280, 800);
        picture("search-ru");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertThat(links().nth(1)).isFocused();
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/cases/" + issued.applicationId() + "$"));
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
        settle();
        speakKazakh();
        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        page.keyboard().type("нет такого");
        assertThat(page.getByText("Ештеңе табылмады")).isVisible();
        page.keyboard().press("Control+k");
        settle();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertAccessible();
        picture("search-nothing-kk");
    }

    @Test
    void opensWhatAScannerTypes() {
        var slip = database.sql("""
                        select code from slip_code join referral on document_code = verification_code
                        where application_id = ?""");
        scan(slip.param(issued.applicationId()).query(String.class).single());
        assertThat(page).hasURL(Pattern.compile(".*/referrals/" + issued.applicationId() + "$"));
        settle();

        var document = database.sql("select verification_code from referral where application_id = ?");
        scan(document.param(issued.applicationId()).query(String.class).single());
        assertThat(page).hasURL(Pattern.compile(".*/cases/" + issued.applicationId() + "$"));
        settle();

        open("");
        scan(issued.number());
        assertThat(page).hasURL(Pattern.compile(".*/cases/" + issued.applicationId() + "$"));
    }

    private void scan(String code) {
        page.keyboard().press("Control+k");
        assertThat(field()).isFocused();
        field().fill(code);
        page.keyboard().press("Enter");
    }

    private Locator field() {
        return page.locator("vaadin-dialog[opened] input");
    }

    private Locator links() {
        return page.locator("vaadin-dialog[opened]")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Әбдірахманов.*")));
    }
}
