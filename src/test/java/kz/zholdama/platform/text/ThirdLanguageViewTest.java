package kz.zholdama.platform.text;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.sidenav.SideNavItem;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.CaseSummary;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.PlainAnswer;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.bean.override.convention.TestBean;

/** A third language is one more in the list of languages, and its bundles: here Kyrgyz, which is Russian with a mark. */
@DirtiesContext
class ThirdLanguageViewTest extends Screens {

    private static final Locale KYRGYZ = Locale.of("ky");
    private static final String MARK = "ky·";
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @TestBean
    private Texts texts;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private PlainAnswer answer;

    static Texts texts() throws IOException {
        var root = Files.createTempDirectory(Path.of("target"), "third-language");
        var folder = Files.createDirectory(root.resolve("i18n"));
        try (var russian = Files.newDirectoryStream(BUNDLES, "*_ru.properties")) {
            for (var bundle : russian) {
                mark(bundle, folder.resolve(bundle.getFileName().toString().replace("_ru", "_ky")));
            }
        }
        var thread = Thread.currentThread();
        var usual = thread.getContextClassLoader();
        try (var wider = new URLClassLoader(new URL[] {root.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(wider);
            return new Texts(
                    Stream.concat(Texts.LANGUAGES.stream(), Stream.of(KYRGYZ)).toList(), List.of());
        } finally {
            thread.setContextClassLoader(usual);
        }
    }

    private static void mark(Path from, Path to) throws IOException {
        var marked = new Properties();
        try (var reader = Files.newBufferedReader(from)) {
            marked.load(reader);
        }
        marked.replaceAll((_, text) -> MARK + text);
        try (var writer = Files.newBufferedWriter(to)) {
            marked.store(writer, null);
        }
    }

    @Test
    void isChosenOnTheScreenAndSpokenFromTheNextSignInOn() {
        var centre = centres.create();
        given.of(centre, Measure.PUBLIC_WORKS).registered();
        open(centre.specialist(), "");
        assertThat(languages()).extracting(Button::getText).containsExactly("Русский", "Қазақша", MARK + "Русский");

        _click(languages().getLast());
        open(signedInAgain(centre.specialist()), "cases");

        assertThat(languages())
                .extracting(button -> button.getElement().getAttribute("aria-pressed"))
                .containsExactly("false", "false", "true");
        assertThat(_find(SideNavItem.class))
                .isNotEmpty()
                .allSatisfy(item ->
                        assertThat(item.getElement().getTextRecursively()).startsWith(MARK));
        assertThat(_get(H1.class).getText()).isEqualTo(MARK + "Дела");
        @SuppressWarnings("unchecked")
        Grid<CaseSummary> grid = _get(Grid.class);
        assertThat(grid.getColumns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.getHeaderText()).startsWith(MARK));
        assertThat(GridKt._getFormatted(grid, 0, "measure")).contains(MARK + "Общественные работы");
    }

    @Test
    void isSpokenByTheSignInPage() {
        var specialist = centres.create().specialist();
        accounts.remember(specialist, KYRGYZ);
        open(signedInAgain(specialist), "login");

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains(texts.text("product.purpose", KYRGYZ));
        assertThat(languages()).hasSize(texts.getProvidedLocales().size());
    }

    @Test
    void isSpokenFirstOnAPageThatTellsOfAFailure() throws IOException {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(ChosenLanguage.NAME, "ky"));
        request.addHeader(HttpHeaders.ACCEPT, MediaType.TEXT_HTML_VALUE);
        var response = new MockHttpServletResponse();

        answer.tell(request, response, HttpStatus.NOT_FOUND);

        assertThat(response.getContentAsString()).contains("<html lang=\"ky\">");
        assertThat(response.getContentAsString())
                .containsSubsequence("<div lang=\"ky\">", "<div lang=\"ru\">", "<div lang=\"kk\">");
    }

    private StaffPrincipal signedInAgain(StaffPrincipal staff) {
        return (StaffPrincipal) accounts.loadUserByUsername(staff.username());
    }

    private static List<Button> languages() {
        return _find(Button.class).stream()
                .filter(button -> button.getElement().hasAttribute("lang"))
                .toList();
    }
}
