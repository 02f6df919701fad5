package kz.zholdama.platform.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.platform.web.ChosenLanguage;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every public page its words. */
@ControllerAdvice(assignableTypes = PublicPages.class)
class PublicModel {

    private final Texts texts;
    private final ChosenLanguage language;
    private final PublicPaths paths;

    PublicModel(Texts texts, ChosenLanguage language, PublicPaths paths) {
        this.texts = texts;
        this.language = language;
        this.paths = paths;
    }

    @ModelAttribute("page")
    PageWords page(HttpServletRequest request) {
        return new PageWords(
                texts,
                language.of(request),
                PageWords.again(request, paths.of(request).orElseThrow()));
    }
}
