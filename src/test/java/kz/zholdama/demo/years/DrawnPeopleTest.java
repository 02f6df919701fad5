package kz.zholdama.demo.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import kz.zholdama.person.Sex;
import org.junit.jupiter.api.Test;

class DrawnPeopleTest {

    /** As among five million applications, drawn of the ages of a few stories. */
    @Test
    void findsAnIinForEachOfTwoHundredThousandPeopleOfOneAge() {
        var people = new DrawnPeople(new Random(1), 0);
        var met = new HashSet<String>();

        for (var at = 0; at < 200_000; at++) {
            met.add(people.next(Sex.FEMALE, LocalDate.of(1990, 5, 17)).iin());
        }

        assertThat(met).hasSize(200_000);
    }
}
