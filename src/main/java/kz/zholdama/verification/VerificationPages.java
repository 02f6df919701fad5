package kz.zholdama.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.web.pages.PageWords;
import kz.zholdama.platform.web.pages.PublicPages;
import kz.zholdama.platform.web.pages.SentFile;
import kz.zholdama.platform.web.pages.Tries;
import kz.zholdama.platform.web.pages.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /verify}: whether a document is genuine and in force. The QR code of every document leads to its address below. */
@Controller
class VerificationPages implements PublicPages {

    private static final String PATH = "/verify";
    private static final String FORM = "verification/form";
    private static final String ANSWER = "verification/answer";
    private static final String AGAIN_AFTER = "30";

    private final IssuedDocuments documents;
    private final SentDocuments sent;
    private final Tries tries;

    VerificationPages(IssuedDocuments documents, SentDocuments sent, Tries tries) {
        this.documents = documents;
        this.sent = sent;
        this.tries = tries;
    }

    @Override
    public String path() {
        return PATH;
    }

    @GetMapping(PATH)
    String form() {
        return FORM;
    }

    /** The code as it stands in the address is what one can send on, or open once more. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object typed(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute(name = "page", binding = false) PageWords page,
            Model model) {
        var read = VerificationCode.parse(code);
        if (read.isEmpty()) {
            return wrongCode(code, model);
        }
        var answer = new RedirectView(
                UriComponentsBuilder.fromPath(PATH)
                        .pathSegment(read.get().value())
                        .queryParam("lang", page.language())
                        .toUriString(),
                true);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        answer.setExposeModelAttributes(false);
        return answer;
    }

    @GetMapping(PATH + "/{code}")
    String byCode(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var read = VerificationCode.parse(code);
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return wrongCode(code, model);
        }
        var found = tries.look(request, read.get().value(), () -> documents.find(read.get()));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return answer(found.map(Answer::genuine).orElseGet(() -> Answer.of(Finding.UNKNOWN_CODE)), model);
    }

    @PostMapping(path = PATH + "/document", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    String sent(MultipartHttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        tries.file(request);
        return switch (SentFile.of(request, "file")) {
            case SentFile.None _ -> wrongFile("verification.file.missing", model);
            case SentFile.TooLarge _ -> {
                response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
                yield wrongFile("verification.file.too-large", model);
            }
            case SentFile.Taken taken -> {
                var answer = sent.check(taken.file()::getBytes);
                if (answer.finding() == Finding.TOO_MANY_AT_ONCE) {
                    response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                    response.setHeader(HttpHeaders.RETRY_AFTER, AGAIN_AFTER);
                }
                yield answer(answer, model);
            }
        };
    }

    private static String answer(Answer answer, Model model) {
        model.addAttribute("answer", answer);
        return ANSWER;
    }

    private static String wrongCode(String typed, Model model) {
        model.addAttribute("typed", Typed.code(typed));
        model.addAttribute("wrongCode", "verification.code.unreadable");
        return FORM;
    }

    private static String wrongFile(String wrong, Model model) {
        model.addAttribute("wrongFile", wrong);
        return FORM;
    }
}
