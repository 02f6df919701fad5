package kz.zholdama.register.keeping;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Enters cases that were written past everything that listens: those of earlier versions, and those that are drawn. */
public final class RegisterFilling {

    private RegisterFilling() {}

    /** The lines, and their sums, of the cases of a range of ids, of which none has been entered. */
    public static void fill(JdbcClient database, long first, long last) {
        RegisterRows.fill(database, first, last);
        RegisterSums.fill(database, first, last);
    }
}
