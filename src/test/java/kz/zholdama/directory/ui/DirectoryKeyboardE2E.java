package kz.zholdama.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Browser;
import kz.zholdama.testing.Centres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every directory without a mouse: rows by arrows, Enter into the form, Escape back to the row, and where one is, is seen. */
class DirectoryKeyboardE2E extends Browser {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Centres centres;

    @BeforeEach
    void signInAsAdministrator() {
        centres.create();
        var mark = System.nanoTime();
        As.a(Centres.administrator()).run(() -> {
            for (var nth = 1; nth < 4; nth++) {
                organisations.add(new EducationalOrganisation(
                        null, "Колледж " + nth + " " + mark, "г. Семей", "1", null, List.of()));
            }
        });
        signIn(centres.nationalAdministrator());
    }

    @Test
    void opensARowByEnterAndReturnsToItByEscape() {
        open("");
        opensARow("settlements", "Код КАТО");
        opensARow("organisations", "Наименование");
        opensARow("occupations", "Код");
        opensARow("centres", "Код");
        opensARow("settlements?tree=", "Код КАТО");
    }

    private void opensARow(String directory, String field) {
        goOn("directories/" + directory);
        intoTheRows();
        page.keyboard().press("ArrowDown");
        await(() -> assertThat(focusRing())
                .as("the cell shows that it has the focus")
                .isNotEqualTo("none"));
        var row = focusedRow();

        page.keyboard().press("Enter");
        var first = page.locator(".record")
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Locator.GetByRoleOptions().setName(field).setExact(true))
                .first();
        assertThat(first).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*\\bid=\\d+.*"));

        page.keyboard().press("Escape");
        assertThat(page.locator(".record")).hasCount(0);
        await(() -> assertThat(focusedRow()).as("back where it was left").isEqualTo(row));
        await(() -> assertThat(focusRing()).isNotEqualTo("none"));
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(first).isFocused();
    }

    @Test
    void keepsTheOpenBranchesOfTheTreeInTheAddress() {
        open("directories/settlements");
        page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Дерево"))
                .press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*[?&]tree.*"));
        var branch = page.locator("vaadin-grid-tree-toggle:not([leaf])").first();
        branch.click();
        assertThat(page).hasURL(Pattern.compile(".*[?&]tree=\\d+.*"));
        settle();

        page.reload();
        settle();
        assertThat(page.locator("vaadin-grid-tree-toggle[expanded]").first()).isVisible();
        assertAccessible();
    }

    private String focusedRow() {
        return (String) page.evaluate("""
                () => { const grid = document.activeElement.closest('vaadin-grid') ?? document.activeElement;
                        const cell = grid.shadowRoot?.activeElement;
                        return cell ? cell.closest('tr').getAttribute('aria-rowindex') : 'not in the list'; }""");
    }

    /** What is drawn around the focused cell; the pseudo-element is the component library's. */
    private String focusRing() {
        return (String) page.evaluate("""
                () => { const grid = document.activeElement.closest('vaadin-grid') ?? document.activeElement;
                        const cell = grid.shadowRoot?.activeElement; if (!cell) return 'none';
                        const row = cell.closest('tr');
                        const of = (element, pseudo) => { const style = getComputedStyle(element, pseudo);
                            if (style.boxShadow !== 'none') return style.boxShadow;
                            return style.outlineStyle !== 'none' ? style.outline : 'none'; };
                        return [of(cell, '::before'), of(cell, null), of(cell, '::after'), of(row, '::before')]
                            .find(ring => ring !== 'none') ?? 'none'; }""");
    }
}
