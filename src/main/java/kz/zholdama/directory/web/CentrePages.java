package kz.zholdama.directory.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.CareerCentres.Standing;
import kz.zholdama.platform.web.pages.PageWords;
import kz.zholdama.platform.web.pages.PublicPages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** {@code /centres}: addresses, telephones and office hours of the centres in use, by region (A2.10). */
@Controller
class CentrePages implements PublicPages {

    private static final String PATH = "/centres";

    private final CareerCentres centres;

    CentrePages(CareerCentres centres) {
        this.centres = centres;
    }

    /** @param name of the region, in the language of the page; empty where none is kept */
    record Region(String name, List<Standing> centres) {}

    @Override
    public String path() {
        return PATH;
    }

    @GetMapping(PATH)
    String list(@ModelAttribute(name = "page", binding = false) PageWords page, Model model) {
        var regions = centres.standing().stream()
                .collect(Collectors.groupingBy(one -> name(one, page), LinkedHashMap::new, Collectors.toList()));
        model.addAttribute(
                "regions",
                regions.entrySet().stream()
                        .map(one -> new Region(one.getKey(), one.getValue()))
                        .toList());
        return "centres/list";
    }

    private static String name(Standing one, PageWords page) {
        var region = one.region();
        return region == null ? "" : region.in(page.locale());
    }
}
