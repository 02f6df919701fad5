package kz.zholdama.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kz.zholdama.archive.DocumentArchive;
import kz.zholdama.archive.DocumentKind;
import kz.zholdama.archive.StoredDocument;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The public check on a telephone and on wider screens, by keyboard, in both languages. */
class VerificationE2E extends Browser {

    @Autowired
    private DocumentArchive archive;

    @Autowired
    private GivenCases given;

    @Test
    void checksADocumentByItsCodeAndByItsFile(@Autowired Centres centres) {
        var centre = centres.create();
        var referral = given.of(centre, Measure.SILVER_AGE).signedReferral().documents().stream()
                .filter(document -> document.kind() == DocumentKind.REFERRAL)
                .findFirst()
                .orElseThrow();
        var content = As.a(centre.specialist()).call(() -> archive.content(referral.id()));
        for (var language : List.of("ru", "kk")) {
            open("verify?lang=" + language);
            assertFits("verify-form-" + language);

            type("ABC");
            assertThat(page.locator("#code")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("#code")).hasValue("ABC");
            assertFits("verify-wrong-" + language);

            type(referral.code().printed());
            assertThat(page.locator("main")).containsText(number(referral));
            assertThat(page.locator("html")).hasAttribute("lang", language);
            assertFits("verify-in-force-" + language);

            page.locator(".button").click();
            send("letter.pdf", "%PDF-1.4 nothing of ours".getBytes(StandardCharsets.US_ASCII));
            assertThat(page.locator(".state-warning")).isVisible();
            assertFits("verify-unknown-" + language);

            open("verify?lang=" + language);
            var longer = Arrays.copyOf(content, content.length + 1);
            send("referral.pdf", longer);
            assertThat(page.locator(".state-bad")).isVisible();
            assertFits("verify-appended-" + language);
        }
    }

    private static String number(StoredDocument document) {
        return document.number().orElseThrow();
    }

    /** By keyboard alone. */
    private void type(String code) {
        page.locator("#code").fill("");
        page.locator("#code").focus();
        page.keyboard().type(code);
        page.keyboard().press("Enter");
    }

    private void send(String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        page.locator("form:has(#file) button").click();
    }
}
