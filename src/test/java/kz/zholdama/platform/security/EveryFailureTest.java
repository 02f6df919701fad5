package kz.zholdama.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.sql.SQLTransientConnectionException;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.platform.web.PlainAnswer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is answered when the database is away, or anything else fails. */
class EveryFailureTest {

    private static final FilterChain AWAY = (_, _) -> {
        throw new IllegalStateException(new SQLTransientConnectionException("The database does not answer"));
    };

    private final EveryFailure filter = new EveryFailure(
            new PlainAnswer(new Texts(), new ChosenLanguage(new CurrentStaff(), new Texts()), new Incidents()));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void showsAPageInTheLanguageOfTheBrowser() throws Exception {
        var request = request("GET", "/cases");
        request.setCookies(new Cookie(ChosenLanguage.NAME, "kk"));

        filter.doFilter(request, response, AWAY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentAsString())
                .contains("lang=\"kk\"", "Жүйе уақытша қолжетімсіз", "сіздің қателігіңіз емес")
                .doesNotContain("Exception");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void hasAnOpenPageAskAgain() throws Exception {
        var request = request("POST", "/");
        request.setQueryString("v-r=uidl");

        filter.doFilter(request, response, AWAY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).isEmpty();
    }

    @Test
    void leadsTheSignInFormBackToItself() throws Exception {
        filter.doFilter(request("POST", "/login"), response, AWAY);

        assertThat(response.getRedirectedUrl()).isEqualTo("/login?away");
    }

    @Test
    void tellsEveryOtherFailureByANumberAndNotByItsMessage() throws Exception {
        filter.doFilter(request("GET", "/cases"), response, (_, _) -> {
            throw new IllegalStateException("Ахметов");
        });

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .containsPattern("Сообщите администратору номер [2-9A-Z]{6}")
                .containsPattern("Әкімшіге [2-9A-Z]{6} нөмірін хабарлаңыз")
                .doesNotContain("Ахметов");
    }

    @Test
    void tellsAProgramInJson() throws Exception {
        var request = request("GET", "/documents/1");
        request.removeHeader("Accept");

        filter.doFilter(request, response, AWAY);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":503", "Система временно недоступна");
    }

    private static MockHttpServletRequest request(String method, String path) {
        var request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        request.addHeader("Accept", "text/html,*/*;q=0.8");
        return request;
    }
}
