package kz.zholdama.notice.wording;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.zholdama.notice.Placeholder;
import kz.zholdama.notice.Style;
import kz.zholdama.person.PlainText;
import kz.zholdama.platform.Problem;
import org.jspecify.annotations.Nullable;

/** What is wrong with the texts of a notice: what would reach its reader as braces, or tell him nothing. */
final class TemplateCheck {

    static final int LONGEST_SUBJECT = 150;
    static final int LONGEST_LETTER = 2000;
    static final int LONGEST_BRIEF = 300;

    private final Template template;
    private final List<Problem> problems = new ArrayList<>();

    private TemplateCheck(Template template) {
        this.template = template;
    }

    static List<Problem> of(Template template) {
        var check = new TemplateCheck(template);
        var letter = template.style() == Style.LETTER;
        if (letter) {
            check.text("subjectKk", template.subjectKk(), LONGEST_SUBJECT);
        }
        check.body("textKk", template.textKk(), letter);
        if (letter) {
            check.text("subjectRu", template.subjectRu(), LONGEST_SUBJECT);
        }
        check.body("textRu", template.textRu(), letter);
        return List.copyOf(check.problems);
    }

    private void body(String field, @Nullable String text, boolean letter) {
        if (text(field, text, letter ? LONGEST_LETTER : LONGEST_BRIEF)) {
            var there = places(text == null ? "" : text);
            template.occasion().demanded().stream()
                    .map(Placeholder::code)
                    .filter(code -> !there.contains(code))
                    .forEach(code -> add(field, "notice.problem.missing", code));
        }
    }

    /** @return whether there is anything to go on with */
    private boolean text(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            problems.add(Problem.of(field, "notice.problem.empty"));
            return false;
        }
        if (text.length() > most) {
            problems.add(Problem.of(field, "notice.problem.too-long", named("most", most)));
        }
        if (PlainText.problem(text.replace("\n", "")).isPresent()) {
            problems.add(Problem.of(field, "notice.problem.unseen"));
        }
        var known = template.occasion().known().stream().map(Placeholder::code).collect(Collectors.toSet());
        places(text).stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> add(field, "notice.problem.unknown", code));
        if (Words.PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            problems.add(Problem.of(field, "notice.problem.brace"));
        }
        return true;
    }

    private void add(String field, String key, String code) {
        problems.add(Problem.of(field, key, named("place", "{" + code + "}")));
    }

    private static List<String> places(String text) {
        return Words.PLACE
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
