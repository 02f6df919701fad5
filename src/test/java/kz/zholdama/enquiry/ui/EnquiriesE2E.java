package kz.zholdama.enquiry.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A call to 1414, by keyboard. */
class EnquiriesE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @ParameterizedTest
    @ValueSource(strings = {"ru", "kk"})
    void answersACall(String language) {
        var centre = centres.create();
        var number = given.of(centre, Measure.SILVER_AGE).registered().number().orElseThrow();
        signIn(centres.national(Role.CONTACT_CENTRE, Centres.administrator()), language);
        open("");
        ask("000000000001");
        assertThat(page.locator("vaadin-text-field[invalid]")).isVisible();
        assertFits("enquiry-wrong-" + language);
        ask("ZZZZ-A-2026-000001");
        assertThat(page.locator(".enquiry-answer .empty-state")).isVisible();
        assertFits("enquiry-none-" + language);
        ask(number);
        assertThat(page.locator(".enquiry-card")).containsText(number);
        assertFits("enquiry-" + language);
    }

    private void ask(String typed) {
        page.locator("vaadin-text-field input").fill(typed);
        page.keyboard().press("Enter");
    }

    @Test
    void opensNothingElse() {
        signIn(centres.national(Role.CONTACT_CENTRE, Centres.administrator()));
        open("enquiries");

        assertThat(page.locator("vaadin-side-nav-item[path=cases]")).hasCount(0);
        assertThat(page.locator("vaadin-side-nav-item[path=enquiries]")).hasCount(1);
    }
}
