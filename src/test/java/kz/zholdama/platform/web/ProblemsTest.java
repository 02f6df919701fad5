package kz.zholdama.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.sql.SQLException;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.security.CurrentStaff;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How an address outside the screens tells that something is wrong: to a person, and to a program. */
class ProblemsTest {

    private final MockMvc server = MockMvcBuilders.standaloneSetup(new Pages())
            .setControllerAdvice(new Problems(
                    new PlainAnswer(new Texts(), new ChosenLanguage(new CurrentStaff(), new Texts()), new Incidents())))
            .build();

    @Test
    void tellsWhatThePersonCanActOnInHisLanguage() throws Exception {
        server.perform(read(get("/refused")).cookie(new Cookie(ChosenLanguage.NAME, "kk")))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("Бұл деректермен қазір басқа әрекет орындалып жатыр")));
        server.perform(get("/refused"))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(containsString("Эти данные сейчас заняты другим действием")));
    }

    @Test
    void tellsThatItIsTheSystem() throws Exception {
        server.perform(read(get("/away")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Это сбой системы, а не ваша ошибка")));
        server.perform(read(get("/busy")))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().string(containsString("Эти данные сейчас заняты другим действием")));
    }

    @Test
    void tellsANumberInsteadOfWhatWasThrown() throws Exception {
        server.perform(read(get("/failed")))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(containsString("Сообщите администратору номер")))
                .andExpect(content().string(not(containsString("Ахметов"))));
    }

    @Test
    void tellsWhatTheFrameworkRefuses() throws Exception {
        server.perform(read(put("/refused")))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET"))
                .andExpect(content().string(containsString("Эту страницу нельзя открыть таким запросом")));
        server.perform(read(get("/numbers/none")))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Сервер не понял запрос")));
        server.perform(read(get("/denied")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("У вас нет доступа")));
    }

    private static MockHttpServletRequestBuilder read(MockHttpServletRequestBuilder request) {
        return request.accept(MediaType.TEXT_HTML, MediaType.ALL);
    }

    /** Addresses at which something goes wrong. */
    @RestController
    static final class Pages {

        private static final int TOO_LONG_A_WAIT = 1205;

        @GetMapping("/refused")
        String refused() {
            return failing(new UserFacingException("error.busy") {});
        }

        @GetMapping("/away")
        String away() {
            return failing(new IllegalStateException(new SQLException("gone", "08000")));
        }

        @GetMapping("/busy")
        String busy() {
            return failing(new IllegalStateException(new SQLException("wait", "HY000", TOO_LONG_A_WAIT)));
        }

        @GetMapping("/failed")
        String failed() {
            return failing(new IllegalStateException("Ахметов"));
        }

        @GetMapping("/denied")
        String denied() {
            return failing(new AccessDeniedException("case"));
        }

        @GetMapping("/numbers/{number}")
        String number(@PathVariable("number") long number) {
            return String.valueOf(number);
        }

        private static String failing(RuntimeException failure) {
            throw failure;
        }
    }
}
