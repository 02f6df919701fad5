package kz.zholdama.register.ui;

import static kz.zholdama.platform.Argument.named;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.LongFunction;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Settlements;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.Breakdown;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.register.plots.BarPlot;
import org.jspecify.annotations.Nullable;

/** Puts figures, and what they are told apart by, into words. */
record StatisticsWords(
        Texts texts,
        Locale language,
        RegisterWords register,
        CareerCentres centres,
        Employers employers,
        Settlements settlements,
        LongFunction<String> staff) {

    private static final String NOTHING = "—";
    private static final int WHOLE = 1000;
    private static final int PER_CENT = 10;

    String number(long number) {
        return BarPlot.grouped(number);
    }

    /** Per cent with one digit behind the comma. */
    String share(long part, long of) {
        if (of == 0) {
            return NOTHING;
        }
        var thousandths = Math.round((double) part * WHOLE / of);
        return thousandths / PER_CENT + "," + thousandths % PER_CENT + "\u00a0%";
    }

    String time(@Nullable Double minutes) {
        return minutes == null ? NOTHING : register.time(Math.round(minutes));
    }

    /** @param key of a row, as {@link kz.zholdama.register.StatisticsRow#key} has it */
    String label(Breakdown by, String key) {
        if (key.isEmpty()) {
            return say("statistics.unknown");
        }
        return switch (by) {
            case MONTH -> month(YearMonth.parse(key));
            case MEASURE -> say("measure." + key);
            case GROUND -> say("ground." + key);
            case STAFF -> staff.apply(Long.parseLong(key));
            case EMPLOYER ->
                employers.find(Long.parseLong(key)).map(Employer::name).orElse(NOTHING);
            case CENTRE -> centres.get(Long.parseLong(key)).names().in(language);
            case REGION ->
                settlements
                        .findByKato(key + "0000000")
                        .map(region -> region.paths().in(language))
                        .orElse(key);
        };
    }

    String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language) + " " + month.getYear();
    }

    String say(String key) {
        return texts.text(key, language);
    }

    String described(String title, int lines) {
        return texts.text("statistics.plot.described", language, named("title", title), named("count", lines));
    }
}
