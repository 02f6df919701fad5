package kz.zholdama.referral.web;

import static kz.zholdama.platform.Argument.named;

import java.util.List;
import kz.zholdama.archive.VerificationCode;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Settlements;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.Problem;
import kz.zholdama.platform.web.pages.PageWords;
import kz.zholdama.platform.web.pages.Typed;
import kz.zholdama.referral.online.HostAnswer;
import kz.zholdama.referral.online.SlipSheet;
import kz.zholdama.referral.online.SlipSheet.Asked;
import kz.zholdama.regulation.Settings;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts into the model what the pages of a slip show; answers with the page's name. */
@Component
class ShownSlips {

    private static final String CODE = "slip/code";
    private static final String SHEET = "slip/sheet";
    private static final String LATE = "slip/late";

    private final Settlements settlements;
    private final CareerCentres centres;
    private final Settings settings;

    ShownSlips(Settlements settlements, CareerCentres centres, Settings settings) {
        this.settlements = settlements;
        this.centres = centres;
        this.settings = settings;
    }

    String form() {
        return CODE;
    }

    String wrong(String typed, Model model) {
        model.addAttribute("typed", Typed.code(typed));
        model.addAttribute("wrong", "slip-online.error.no-such-slip");
        return CODE;
    }

    /** The fields of one answer on the page of the slip. */
    void ask(HostAnswer answer, List<PageField> fields, List<Problem> problems, Model model) {
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

    Argument limit() {
        return named("megabytes", settings.scanBytes() / 1024 / 1024);
    }

    String sheet(VerificationCode code, SlipSheet sheet, PageWords page, Model model) {
        referral(code, sheet, page, model);
        return SHEET;
    }

    /** @param asked now, instead of what was answered */
    String late(
            VerificationCode code, SlipSheet sheet, Asked asked, List<PageField> fields, PageWords page, Model model) {
        referral(code, sheet, page, model);
        model.addAttribute("asked", asked);
        model.addAttribute("fields", fields);
        model.addAttribute("centre", centres.get(sheet.referral().centreId()));
        return LATE;
    }

    private void referral(VerificationCode code, SlipSheet sheet, PageWords page, Model model) {
        model.addAttribute("code", code.value());
        model.addAttribute("sheet", sheet);
        model.addAttribute("where", settlements.reading(sheet.referral().place().host(), page.locale()));
    }
}
