package kz.zholdama.intake.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.drafts.Drafts;
import kz.zholdama.intake.drafts.IntakeStep;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Filings;
import kz.zholdama.testing.ScanFiles;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A scan on its way in a real browser: chosen, refused in words, kept, opened where it can run nothing, found in the case. */
class ScansE2E extends Browser {

    @Autowired
    private Centres centres;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Filings filings;

    @Test
    void goesFromTheWizardIntoTheCase() {
        var centre = centres.create();
        var draft = As.a(centre.specialist())
                .call(() -> drafts.start(filings.complete(Measure.TRAINING_AT_EMPLOYER), IntakeStep.DOCUMENTS));
        signIn(centre.specialist());
        open("intake/" + draft.id() + "/documents");
        var health = page.locator(".document-row").filter(new Locator.FilterOptions().setHasText("075/у"));
        assertThat(health.locator("vaadin-upload")).hasCount(1);
        assertThat(page.locator(".document-row").first().locator("vaadin-upload"))
                .hasCount(0);

        choose(health, "программа.pdf", "application/pdf", ScanFiles.program());
        health.locator(".field-problem", new Locator.LocatorOptions().setHasText("не PDF"))
                .waitFor();
        assertAccessible();
        choose(health, "картинка.gif", "image/gif", new byte[] {'G', 'I', 'F'});
        health.locator(".field-problem", new Locator.LocatorOptions().setHasText("не PDF"))
                .waitFor();
        choose(health, "большой.png", "image/png", new byte[6 * 1024 * 1024]);
        health.locator(".field-problem", new Locator.LocatorOptions().setHasText("больше 5 МБ"))
                .waitFor();

        choose(health, "Справка Иванова.png", "image/png", ScanFiles.png());
        var link = health.locator("li a").first();
        assertThat(link).containsText("Скан 1: PNG");
        choose(health, "2.pdf", "application/pdf", ScanFiles.pdf());
        health.locator("li a").nth(1).waitFor();
        assertAccessible();
        picture("scans-1280");
        page.setViewportSize(768, 1024);
        assertAccessible();
        picture("scans-768");
        page.setViewportSize(1280, 800);

        opens(link);
        page.reload();
        settle();
        assertThat(health.locator("li a")).hasCount(2);

        open("intake/" + draft.id() + "/review");
        page.locator("vaadin-button", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Зарегистрировать"))
                .click();
        page.waitForURL("**/filed/*"); // the address changes after the page does
        open("cases/" + page.url().replaceAll(".*/", ""));
        var inCase = page.locator(".case-scans a").first();
        inCase.waitFor();
        assertAccessible();
        opens(inCase);
    }

    private void choose(Locator row, String name, String type, byte[] content) {
        row.locator(".scan-add input[type=file]").setInputFiles(new FilePayload(name, type, content));
        page.waitForFunction("() => [...document.querySelectorAll('vaadin-upload')]"
                + ".every(one => one.files.every(file => !file.uploading))");
        settle();
    }

    /** In a tab of its own, shown as a picture, without an error of the browser. */
    private void opens(Locator link) {
        var errors = new ArrayList<String>();
        var tab = page.context().waitForPage(link::click);
        tab.onConsoleMessage(message -> errors.add(message.text()));
        tab.waitForLoadState();
        Assertions.assertThat(tab.evaluate("() => document.images[0].naturalWidth"))
                .isEqualTo(200);
        Assertions.assertThat(errors).isEmpty();
        tab.close();
    }
}
