package kz.zholdama.journal.ui;

import static com.github.mvysny.kaributesting.v10.ComboBoxKt.getSuggestionItems;
import static com.github.mvysny.kaributesting.v10.ComboBoxKt.setUserInput;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Persons;
import kz.zholdama.journal.Persons.Person;
import kz.zholdama.journal.Subject;
import kz.zholdama.platform.security.Role;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who touched a person's data: an auditor finds him by name or ИИН and sees what happened to all that is his. */
class JournalOfPersonViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Persons persons;

    @Autowired
    private JournalReader journal;

    private Centre centre;
    private Somebody auditor;
    private CaseFile signed;

    @BeforeEach
    void signAReferral() {
        centre = centres.create();
        auditor = Somebody.of(centre.id(), 2_500_000 + centre.id(), Role.AUDITOR);
        signed = given.of(centre, Measure.PUBLIC_WORKS).signedReferral();
        given.of(centre, Measure.PUBLIC_WORKS).registered();
    }

    @Test
    void showsWhatHappenedToHisCaseItsDocumentsAndTheReferral() {
        open(auditor, "journal?person=" + applicant());

        assertThat(entries())
                .extracting(entry -> entry.subject().type())
                .contains("application", "document", "referral", "applicant")
                .doesNotContain("staff");
        assertThat(entries())
                .extracting(JournalEntry::subject)
                .filteredOn(subject -> subject.type().equals("application"))
                .containsOnly(Subject.of("application", signed.id()));
        assertThat(person().getValue().name()).isEqualTo(name());
    }

    @Test
    void findsHimByHisIinOrNameAndJournalsTheLook() {
        open(auditor, "journal");
        assertThat(offered("")).isEmpty();
        assertThat(offered(name().substring(0, 2))).isEmpty();
        assertThat(offered(name())).extracting(Person::id).contains(applicant());

        var found = offered(iin());
        assertThat(found).extracting(Person::id).containsExactly(applicant());
        _setValue(person(), found.getFirst());

        assertThat(entries()).extracting(JournalEntry::action).contains("decision.signed");
        var looks = As.a(auditor).call(() -> journal.history(Subject.of("applicant", applicant()), 0, 10));
        assertThat(looks).first().satisfies(look -> {
            assertThat(look.action()).isEqualTo("applicant.looked");
            assertThat(look.actorId()).isEqualTo(auditor.actor().staffId());
        });
    }

    @Test
    void findsNobodyOfAnotherCentre() {
        var other = As.a(Somebody.of(centres.create().id(), 2_600_000, Role.AUDITOR));

        assertThat(other.call(() -> persons.find(iin()))).isEmpty();
        assertThat(other.call(() -> persons.look(applicant()))).isEmpty();
    }

    @Test
    void isAClickAwayFromTheCase() {
        open(auditor, "cases/" + signed.id());

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("journal?person=" + applicant(), "journal?subject=application:" + signed.id());
    }

    private long applicant() {
        return signed.application().applicantId();
    }

    private String name() {
        return signed.application().content().applicant().name().full();
    }

    private String iin() {
        return signed.application().content().applicant().iin().value();
    }

    private List<Person> offered(String typed) {
        setUserInput(person(), typed);
        return getSuggestionItems(person());
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Person> person() {
        return labelled(ComboBox.class, "Чьи данные");
    }

    @SuppressWarnings("unchecked")
    private static List<JournalEntry> entries() {
        Stream<JournalEntry> entries =
                _get(Grid.class).getDataProvider().fetch(new Query<>(0, 100, List.of(), null, null));
        return entries.toList();
    }
}
