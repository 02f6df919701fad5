package kz.zholdama.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zholdama.platform.text.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FailedRequestsTest {

    private final List<Throwable> recorded = new ArrayList<>();
    private final Texts texts = new Texts();
    private final FailedRequests failed =
            new FailedRequests(new PlainAnswer(texts, new ChosenLanguage(Optional::empty, texts), new Incidents() {

                @Override
                public String record(Throwable error) {
                    recorded.add(error);
                    return "ABCDEF";
                }
            }));

    /** A telephone that leaves the net while it sends a file is no incident. */
    @Test
    void tellsNobodyOfWhoHasGone() throws IOException {
        assertThat(answerTo(new EOFException())).isEmpty();
        assertThat(recorded).isEmpty();
    }

    @Test
    void tellsOfWhateverElseFailed() throws IOException {
        assertThat(answerTo(new IllegalStateException())).contains("ABCDEF");
        assertThat(recorded).hasSize(1);
    }

    private String answerTo(Exception thrown) throws IOException {
        var request = new MockHttpServletRequest();
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, thrown);
        var response = new MockHttpServletResponse();
        failed.tell(request, response);
        return response.getContentAsString();
    }
}
