package kz.zholdama.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.web.pages.PageWords;
import kz.zholdama.platform.web.pages.PublicPages;
import kz.zholdama.platform.web.pages.SentFile;
import kz.zholdama.platform.web.pages.Tries;
import kz.zholdama.referral.online.HostAnswer;
import kz.zholdama.referral.online.NoSuchSlip;
import kz.zholdama.referral.online.OnlineSlips;
import kz.zholdama.referral.online.SlipClosed;
import kz.zholdama.referral.online.SlipSheet;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.regulation.Settings;
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

/** {@code /slip}: the slip of a referral, answered by its code. The QR code on every slip leads to its address below. */
@Controller
class SlipPages implements PublicPages {

    private static final String PATH = "/slip";
    private static final String SENT = "sent";

    private final OnlineSlips slips;
    private final Kinds kinds;
    private final Settings settings;
    private final ShownSlips shown;
    private final Tries tries;
    private final Clock clock;

    SlipPages(OnlineSlips slips, Kinds kinds, Settings settings, ShownSlips shown, Tries tries, Clock clock) {
        this.slips = slips;
        this.kinds = kinds;
        this.settings = settings;
        this.shown = shown;
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @GetMapping(PATH)
    String form() {
        return shown.form();
    }

    /** The words are never bound to what is sent: to look for that would read all of it. */
    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Object typed(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute(name = "page", binding = false) PageWords page,
            Model model) {
        return VerificationCode.parse(code)
                .<Object>map(read -> goOnTo(address(read), page))
                .orElseGet(() -> shown.wrong(code, model));
    }

    /**
     * A path variable named as something of the model would stand in for it.
     *
     * @param wanted an answer, or that one was sent
     */
    @GetMapping({PATH + "/{code}", PATH + "/{code}/{wanted}"})
    String sheet(
            @PathVariable String code,
            @PathVariable Optional<String> wanted,
            @ModelAttribute(name = "page", binding = false) PageWords page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = find(code, request);
        if (found.isEmpty()) {
            return unknown(code, response, model);
        }
        var sheet = found.get();
        model.addAttribute(SENT, wanted.filter(SENT::equals).isPresent() && sheet.asked() == Asked.AWAITS_ANSWER);
        wanted.flatMap(HostAnswer::at)
                .filter(one -> one.isTaken(sheet.asked()))
                .or(() -> HostAnswer.first(sheet.asked()))
                .ifPresent(one ->
                        shown.ask(one, new AnswerForm(one, sheet, kinds).filled(page.locale()), List.of(), model));
        return shown.sheet(read(code), sheet, page, model);
    }

    @PostMapping(path = PATH + "/{code}/{wanted}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Object send(
            @PathVariable String code,
            @PathVariable String wanted,
            @ModelAttribute(name = "page", binding = false) PageWords page,
            MultipartHttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var found = find(code, request);
        var answer = HostAnswer.at(wanted);
        if (found.isEmpty() || answer.isEmpty()) {
            return unknown(code, response, model);
        }
        tries.file(request);
        model.addAttribute("page", page.openedAt(address(read(code), wanted)));
        var told = new Told(read(code), found.get(), answer.get(), page, response, model);
        return switch (SentFile.of(request, "scan")) {
            case SentFile.TooLarge(var withFields) when !withFields -> nothingCame(told);
            case SentFile file -> take(told, new TypedAnswers(texts(request)), file);
        };
    }

    /** What is answered, by whom and where that is told. */
    private record Told(
            VerificationCode code,
            SlipSheet sheet,
            HostAnswer answer,
            PageWords page,
            HttpServletResponse response,
            Model model) {}

    private Object take(Told told, TypedAnswers typed, SentFile file) throws IOException {
        var form = new AnswerForm(told.answer(), told.sheet(), kinds);
        var reported = form.read(typed, LocalDate.now(clock));
        var sender = AnswerForm.sender(typed);
        var problems = new ArrayList<>(typed.problems());
        try {
            var scans = scans(file, problems);
            if (problems.isEmpty()) {
                slips.send(told.code(), reported, sender, scans);
                return goOnTo(address(told.code(), SENT), told.page());
            }
            slips.problems(told.sheet(), reported, sender).stream()
                    .filter(one -> problems.stream()
                            .noneMatch(known ->
                                    known.field() != null && known.field().equals(one.field())))
                    .forEach(problems::add);
        } catch (InvalidInput refused) {
            problems.addAll(refused.problems());
        } catch (SlipClosed closed) { // by another answer, perhaps a moment ago
            return late(told, form, typed, closed.asked());
        } catch (NoSuchSlip _) {
            return unknown(told.code().value(), told.response(), told.model());
        }
        if (!told.answer().isTaken(told.sheet().asked())) {
            return late(told, form, typed, told.sheet().asked());
        }
        told.response().setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        shown.ask(told.answer(), form.typed(typed, problems), problems, told.model());
        return shown.sheet(told.code(), told.sheet(), told.page(), told.model());
    }

    private String late(Told told, AnswerForm form, TypedAnswers typed, Asked asked) {
        told.response().setStatus(HttpStatus.CONFLICT.value());
        told.model().addAttribute("page", told.page().openedAt(address(told.code())));
        return shown.late(told.code(), told.sheet(), asked, form.typed(typed, List.of()), told.page(), told.model());
    }

    /** More than is read at all: the fields did not come either. */
    private String nothingCame(Told told) {
        told.response().setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        told.model().addAttribute("tooLarge", true);
        if (told.answer().isTaken(told.sheet().asked())) {
            var form = new AnswerForm(told.answer(), told.sheet(), kinds);
            shown.ask(
                    told.answer(),
                    form.filled(told.page().locale()),
                    List.of(Problem.of("scans", "scan.error.TOO_LARGE", shown.limit())),
                    told.model());
        }
        return shown.sheet(told.code(), told.sheet(), told.page(), told.model());
    }

    private static Map<String, String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0]));
    }

    private List<byte[]> scans(SentFile file, List<Problem> problems) throws IOException {
        if (file instanceof SentFile.None) {
            return List.of();
        }
        if (file instanceof SentFile.Taken(var taken) && taken.getSize() <= settings.scanBytes()) {
            return List.of(taken.getBytes());
        }
        problems.add(Problem.of("scans", "scan.error.TOO_LARGE", shown.limit()));
        return List.of();
    }

    private Optional<SlipSheet> find(String code, HttpServletRequest request) {
        return VerificationCode.parse(code).flatMap(read -> tries.look(request, read.value(), () -> slips.find(read)));
    }

    private static VerificationCode read(String code) {
        return VerificationCode.parse(code).orElseThrow(NoSuchSlip::new);
    }

    private static String address(VerificationCode code, String... further) {
        return UriComponentsBuilder.fromPath(PATH)
                .pathSegment(code.value())
                .pathSegment(further)
                .toUriString();
    }

    private static RedirectView goOnTo(String address, PageWords page) {
        var answer = new RedirectView(address + "?lang=" + page.language(), true);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        answer.setExposeModelAttributes(false);
        return answer;
    }

    private String unknown(String code, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return shown.wrong(code, model);
    }
}
