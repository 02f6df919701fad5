package kz.zholdama.referral.web;

import static kz.zholdama.platform.Argument.named;

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
import kz.zholdama.directory.Settlements;
import kz.zholdama.measure.Kinds;
import kz.zholdama.platform.Argument;
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
import kz.zholdama.regulation.Settings;
import org.springframework.http.HttpStatus;
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
    private static final String CODE = "slip/code";
    private static final String SHEET = "slip/sheet";

    private final OnlineSlips slips;
    private final Kinds kinds;
    private final Settlements settlements;
    private final Settings settings;
    private final Tries tries;
    private final Clock clock;

    SlipPages(OnlineSlips slips, Kinds kinds, Settlements settlements, Settings settings, Tries tries, Clock clock) {
        this.slips = slips;
        this.kinds = kinds;
        this.settlements = settlements;
        this.settings = settings;
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    @GetMapping(PATH)
    String form() {
        return CODE;
    }

    @PostMapping(PATH)
    Object typed(@RequestParam(defaultValue = "") String code, @ModelAttribute("page") PageWords page, Model model) {
        return VerificationCode.parse(code)
                .<Object>map(read -> sheetOf(read, page))
                .orElseGet(() -> wrong(code, model));
    }

    /** A path variable named as something of the model would stand in for it. */
    @GetMapping({PATH + "/{code}", PATH + "/{code}/{wanted}"})
    String sheet(
            @PathVariable String code,
            @PathVariable Optional<String> wanted,
            @ModelAttribute("page") PageWords page,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var found = find(code, request);
        if (found.isEmpty()) {
            return unknown(code, response, model);
        }
        var sheet = found.get();
        wanted.flatMap(HostAnswer::at)
                .filter(one -> one.isTaken(sheet.asked()))
                .or(() -> HostAnswer.first(sheet.asked()))
                .ifPresent(one -> show(one, new AnswerForm(one, sheet, kinds).filled(page.locale()), List.of(), model));
        return sheet(code, sheet, page, model);
    }

    @PostMapping(PATH + "/{code}/{wanted}")
    Object send(
            @PathVariable String code,
            @PathVariable String wanted,
            @ModelAttribute("page") PageWords page,
            MultipartHttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        var found = find(code, request);
        var answer = HostAnswer.at(wanted);
        if (found.isEmpty() || answer.isEmpty()) {
            return unknown(code, response, model);
        }
        var sheet = found.get();
        if (!answer.get().isTaken(sheet.asked())) { // any more: the page says what it is now
            return sheetOf(read(code), page);
        }
        var form = new AnswerForm(answer.get(), sheet, kinds);
        var file = SentFile.of(request, "scan");
        var typed = new TypedAnswers(
                file instanceof SentFile.TooLarge(var withFields) && !withFields ? Map.of() : texts(request));
        var reported = form.read(typed, LocalDate.now(clock));
        var sender = AnswerForm.sender(typed);
        var problems = new ArrayList<>(typed.problems());
        try {
            var scans = scans(file, request, problems);
            if (problems.isEmpty()) {
                slips.send(read(code), reported, sender, scans);
                return sheetOf(read(code), page);
            }
            slips.problems(sheet, reported, sender).stream()
                    .filter(one -> problems.stream()
                            .noneMatch(known ->
                                    known.field() != null && known.field().equals(one.field())))
                    .forEach(problems::add);
        } catch (InvalidInput refused) {
            problems.addAll(refused.problems());
        } catch (SlipClosed | NoSuchSlip _) { // meanwhile
            return sheetOf(read(code), page);
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        show(answer.get(), form.typed(typed, problems), problems, model);
        return sheet(code, sheet, page, model);
    }

    private static Map<String, String> texts(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0]));
    }

    private List<byte[]> scans(SentFile file, HttpServletRequest request, List<Problem> problems) throws IOException {
        if (file instanceof SentFile.None) {
            return List.of();
        }
        if (file instanceof SentFile.Taken(var taken) && taken.getSize() <= settings.scanBytes()) {
            tries.file(request);
            return List.of(taken.getBytes());
        }
        problems.add(Problem.of("scans", "scan.error.TOO_LARGE", limit()));
        return List.of();
    }

    private Argument limit() {
        return named("megabytes", settings.scanBytes() / 1024 / 1024);
    }

    private void show(HostAnswer answer, List<PageField> fields, List<Problem> problems, Model model) {
        model.addAttribute("answer", answer);
        model.addAttribute("others", answer.others());
        model.addAttribute("fields", fields);
        model.addAttribute("problems", problems);
        model.addAttribute(
                "scanWrong",
                problems.stream()
                        .filter(one -> "scans".equals(one.field()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("limit", limit());
    }

    private String sheet(String code, SlipSheet sheet, PageWords page, Model model) {
        model.addAttribute("code", read(code).value());
        model.addAttribute("sheet", sheet);
        model.addAttribute("where", settlements.reading(sheet.referral().place().host(), page.locale()));
        return SHEET;
    }

    private Optional<SlipSheet> find(String code, HttpServletRequest request) {
        return VerificationCode.parse(code).flatMap(read -> tries.look(request, read.value(), () -> slips.find(read)));
    }

    private static VerificationCode read(String code) {
        return VerificationCode.parse(code).orElseThrow(NoSuchSlip::new);
    }

    private static RedirectView sheetOf(VerificationCode code, PageWords page) {
        var address = UriComponentsBuilder.fromPath(PATH)
                .pathSegment(code.value())
                .queryParam("lang", page.language())
                .toUriString();
        var answer = new RedirectView(address, true);
        answer.setStatusCode(HttpStatus.SEE_OTHER);
        answer.setExposeModelAttributes(false);
        return answer;
    }

    private static String unknown(String code, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return wrong(code, model);
    }

    private static String wrong(String code, Model model) {
        model.addAttribute("typed", code);
        model.addAttribute("wrong", "slip-online.error.no-such-slip");
        return CODE;
    }
}
