package kz.zholdama.register.ui;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;

/** A part of a year that figures are drawn up for. */
enum Period {
    YEAR(1, 12),
    FIRST_QUARTER(1, 3),
    SECOND_QUARTER(4, 6),
    THIRD_QUARTER(7, 9),
    FOURTH_QUARTER(10, 12),
    JANUARY(1, 1),
    FEBRUARY(2, 2),
    MARCH(3, 3),
    APRIL(4, 4),
    MAY(5, 5),
    JUNE(6, 6),
    JULY(7, 7),
    AUGUST(8, 8),
    SEPTEMBER(9, 9),
    OCTOBER(10, 10),
    NOVEMBER(11, 11),
    DECEMBER(12, 12);

    private final int first;
    private final int last;

    Period(int first, int last) {
        this.first = first;
        this.last = last;
    }

    YearMonth from(int year) {
        return YearMonth.of(year, first);
    }

    YearMonth to(int year) {
        return YearMonth.of(year, last);
    }

    String words(StatisticsWords words) {
        return first == last
                ? Month.of(first).getDisplayName(TextStyle.FULL_STANDALONE, words.language())
                : words.say("statistics.period." + name());
    }
}
