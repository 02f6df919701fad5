package kz.zholdama.verification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.platform.web.pages.PageWords;
import kz.zholdama.platform.web.pages.PublicPages;
import kz.zholdama.platform.web.pages.Tries;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /verify}: whether a document is genuine and in force. The QR code of every document leads to its address below. */
@Controller
class VerificationPages implements PublicPages {

    private static final String PATH = "/verify";
    private static final String FORM = "verification/form";
    private static final String ANSWER = "verification/answer";

    private final IssuedDocuments documents;
    private final Tries tries;

    VerificationPages(IssuedDocuments documents, Tries tries) {
        this.documents = documents;
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
    @PostMapping(PATH)
    Object typed(@RequestParam(defaultValue = "") String code, @ModelAttribute("page") PageWords page, Model model) {
        var read = VerificationCode.parse(code);
        if (read.isEmpty()) {
            return form(code, "verification.code.unreadable", model);
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
    Object byCode(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        var read = VerificationCode.parse(code);
        if (read.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return form(code, "verification.code.unreadable", model);
        }
        var found = tries.look(request, read.get().value(), () -> documents.find(read.get()));
        if (found.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("answer", found.map(Answer::genuine).orElseGet(() -> Answer.of(Finding.UNKNOWN_CODE)));
        return ANSWER;
    }

    private static String form(String typed, String wrong, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("wrong", wrong);
        return FORM;
    }
}
