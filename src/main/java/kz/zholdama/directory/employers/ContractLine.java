package kz.zholdama.directory.employers;

import java.time.LocalDate;
import java.util.Locale;
import kz.zholdama.eligibility.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of contracts.
 *
 * @param centre code of the centre that concluded it, in capitals; null when it serves every centre
 */
record ContractLine(
        int line,
        String bin,
        Measure measure,
        String number,
        @Nullable String centre,
        int places,
        LocalDate validFrom,
        LocalDate validTo) {

    /** By what a contract is recognised. */
    record Key(
            String bin,
            Measure measure,
            String number,
            @Nullable String centre) {

        static Key of(String bin, Measure measure, String number, @Nullable String centre) {
            return new Key(bin, measure, number.toLowerCase(Locale.ROOT), centre);
        }

        @Override
        public String toString() {
            return "Key[" + measure + "]"; // the number of a sole trader is his ИИН
        }
    }

    Key key() {
        return Key.of(bin, measure, number, centre);
    }

    @Override
    public String toString() {
        return "ContractLine[" + line + "]";
    }
}
