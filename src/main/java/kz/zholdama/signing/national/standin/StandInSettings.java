package kz.zholdama.signing.national.standin;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The stand-in as a demo or the tests have it.
 *
 * @param enabled   whether there is one
 * @param port      of NCALayer; 0 for any that is free
 * @param page      port of the page on which is said what the person at the dialog does; 0 likewise
 * @param keys      where the keys of its authority are kept; null for as long as it runs
 * @param persons   who have keys, the first one's is used until another is chosen
 */
@ConfigurationProperties("zholdama.ncalayer.stand-in")
record StandInSettings(
        boolean enabled, int port, int page, @Nullable Path keys, List<Person> persons) {

    StandInSettings {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** @param bin of the centre in which he signs */
    record Person(String name, String iin, String bin) {

        @Override
        public String toString() {
            return "Person[hidden]";
        }
    }
}
