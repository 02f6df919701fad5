package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.printing.JournalPeriod;
import org.jspecify.annotations.Nullable;

/** Prints the journal of applications of a period, which begins as that of the filter, or this month. */
final class JournalDialog extends RunDialog {

    private final transient RegisterTools tools;
    private final @Nullable Long centreId;
    private final transient RegisterWords words;
    private final PeriodForm period;

    JournalDialog(RegisterTools tools, RegisterQuery shown, RegisterWords words) {
        super("register.journal", tools);
        this.tools = tools;
        this.words = words;
        centreId = tools.staff().get().scope(shown.centreId());
        var today = LocalDate.now(tools.clock());
        var to = Objects.requireNonNullElse(shown.to(), today);
        period = new PeriodForm(new Days(Objects.requireNonNullElse(shown.from(), to.withDayOfMonth(1)), to));
        period.onSave(this::ask);
        ask(
                new Paragraph(getTranslation(
                        "register.journal.centre",
                        named(
                                "centre",
                                centreId == null
                                        ? getTranslation("register.journal.all-centres")
                                        : words.centres().apply(centreId)))),
                period);
        setWidth("32rem");
        setMaxWidth("100%");
        focusStart();
    }

    /** First and last day. */
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private static final class PeriodForm extends Form<Days> {

        PeriodForm(Days days) {
            super(Days.class, "register.journal.");
            require(date("from"));
            require(date("to"));
            show(days);
        }
    }

    @Override
    void ask() {
        period.submit(
                days -> {
                    var asked = new JournalPeriod(
                            centreId, Objects.requireNonNull(days.from()), Objects.requireNonNull(days.to()));
                    tools.journal().requireFits(asked);
                    return asked;
                },
                this::print);
    }

    private void print(JournalPeriod asked) {
        period.setReadOnly(true);
        begin(new Written(
                (out, watcher) -> {
                    tools.journal().write(asked, words, out, watcher);
                    return true;
                },
                "journal-" + asked.from() + "-" + asked.to(),
                ".pdf",
                "application/pdf"));
    }

    @Override
    String done(int rows, boolean whole) {
        return getTranslation("register.journal.done", named("count", rows));
    }
}
