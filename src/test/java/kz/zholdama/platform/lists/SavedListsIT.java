package kz.zholdama.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.Somebody;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ZholdamaTest
class SavedListsIT {

    private static final String LIST = "register/referral";

    @Autowired
    private SavedLists lists;

    @Autowired
    private Centres centres;

    private Centre centre;

    @BeforeEach
    void openACentre() {
        centre = centres.create();
    }

    @Test
    void keepsWhatIsSavedForOneselfAndSharesItWithTheCentreAlone() {
        var own = save(centre.specialist(), "Просроченные", false);
        var shared = save(centre.specialist(), "Весна", true);

        assertThat(of(centre.specialist())).containsExactly(shared, own);
        assertThat(own.query()).isEqualTo("status=OVERDUE&sort=-name");
        assertThat(own.columns()).containsExactlyInAnyOrder("number", "name");
        assertThat(of(centre.colleague())).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Весна");
            assertThat(one.by()).startsWith("Айгүлова");
            assertThat(one.own()).isFalse();
            assertThat(one.mayEnd()).isFalse();
        });
        assertThat(of(centres.create().specialist())).isEmpty();
        assertThat(of(Centres.auditor())).isEmpty();
        assertThat(As.a(centre.specialist()).call(() -> lists.of("cases"))).isEmpty();
    }

    @Test
    void isChangedByItsOwnerAndRemovedByHimOrAnAdministratorOfTheCentre() {
        var shared = save(centre.specialist(), "Весна", true);
        As.a(centre.colleague()).run(() -> {
            assertThatThrownBy(() -> lists.change(shared.id(), new SavedName("Моё", false)))
                    .isInstanceOf(SavedListGone.class);
            assertThatThrownBy(() -> lists.remove(shared.id())).isInstanceOf(AccessDeniedException.class);
        });
        var stranger = Somebody.of(centres.create().id(), 1_500_001, Role.ADMINISTRATOR);
        As.a(stranger)
                .run(() -> assertThatThrownBy(() -> lists.remove(shared.id())).isInstanceOf(SavedListGone.class));

        As.a(centre.specialist()).run(() -> lists.change(shared.id(), new SavedName("Лето", true)));
        var sharer = centre.specialist().actor().staffId();
        As.a(stranger).run(() -> assertThat(lists.sharedBy(sharer)).isEmpty());
        As.a(Somebody.of(centre.id(), 1_500_002, Role.ADMINISTRATOR)).run(() -> {
            assertThat(lists.sharedBy(sharer)).extracting(SavedList::name).containsExactly("Лето");
            lists.remove(shared.id());
            assertThatThrownBy(() -> lists.remove(shared.id())).isInstanceOf(SavedListGone.class);
        });
        assertThat(of(centre.specialist())).isEmpty();
    }

    @Test
    void keepsToItselfWhatIsNotShared() {
        var own = save(centre.specialist(), "Моё", false);
        As.a(Somebody.of(centre.id(), 1_500_002, Role.ADMINISTRATOR)).run(() -> {
            assertThat(lists.sharedBy(centre.specialist().actor().staffId())).isEmpty();
            assertThatThrownBy(() -> lists.remove(own.id())).isInstanceOf(SavedListGone.class);
        });
    }

    @Test
    void refusesANameThatIsTakenEmptyTooLongOrHasAnIin() {
        save(centre.specialist(), "Весна", false);
        refuses("весна", "list.saved.error.exists");
        refuses("  ", "form.required");
        refuses("а".repeat(101), "errors.too-long");
        refuses("Дело 900101 300123", "list.saved.error.iin");
        As.a(centre.specialist()).run(() -> {
            lists.save("cases", "", Set.of(), new SavedName("Весна", false));
            assertThatThrownBy(() -> lists.save(LIST, "q=900101300123", Set.of(), new SavedName("Иное", false)))
                    .isInstanceOf(IllegalArgumentException.class);
        });
        save(centre.colleague(), "Весна", true); // everybody has his own names
    }

    @Test
    void keepsSoManyAPersonAndNoMore() {
        IntStream.range(0, SavedLists.MOST).forEach(n -> save(centre.specialist(), "Отбор " + n, false));
        refuses("Ещё один", "list.saved.error.too-many");
    }

    private void refuses(String name, String key) {
        assertThatThrownBy(() -> save(centre.specialist(), name, false))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("name");
                                    assertThat(problem.key()).isEqualTo(key);
                                }));
    }

    private SavedList save(StaffPrincipal by, String name, boolean shared) {
        return As.a(by)
                .call(() -> lists.save(
                        LIST, "status=OVERDUE&sort=-name", Set.of("name", "number"), new SavedName(name, shared)));
    }

    private List<SavedList> of(StaffPrincipal reader) {
        return As.a(reader).call(() -> lists.of(LIST));
    }
}
