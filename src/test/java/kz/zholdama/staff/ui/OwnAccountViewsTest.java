package kz.zholdama.staff.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.zholdama.journal.JournalEntry;
import kz.zholdama.journal.JournalReader;
import kz.zholdama.journal.Subject;
import kz.zholdama.notice.Occasion;
import kz.zholdama.notice.choosing.OwnNotices;
import kz.zholdama.person.FullName;
import kz.zholdama.platform.security.Role;
import kz.zholdama.platform.security.StaffPrincipal;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.staff.OwnAccount;
import kz.zholdama.staff.StaffAccounts;
import kz.zholdama.staff.StaffDirectory;
import kz.zholdama.staff.account.NewAccount;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Screens;
import kz.zholdama.testing.Somebody;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

class OwnAccountViewsTest extends Screens {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String NEXT = "новый пароль у реки";

    @Autowired
    private Centres centres;

    @Autowired
    private StaffDirectory directory;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private OwnAccount own;

    @Autowired
    private OwnNotices notices;

    @Autowired
    private JournalReader journal;

    @Autowired
    private PasswordEncoder passwords;

    @Test
    void changesThePasswordAndGoesOn() {
        var specialist = centres.create().specialist();
        open(specialist, "profile");

        _setValue(password("Действующий пароль"), Centres.PASSWORD);
        _setValue(password("Новый пароль"), NEXT);
        _setValue(password("Новый пароль еще раз"), NEXT);
        _click(button("Сменить пароль"));

        assertThat(passwords.matches(
                        NEXT, accounts.loadUserByUsername(specialist.username()).getPassword()))
                .isTrue();
        assertThat(password("Действующий пароль").getValue()).isEmpty();
    }

    @Test
    void keepsWhereItsHolderIsWrittenTo() {
        var specialist = centres.create().specialist();
        open(specialist, "profile");

        _setValue(email(), "aigul@centre");
        _click(saveAccount());
        assertThat(email().isInvalid()).isTrue();

        _setValue(email(), "aigul@centre.example");
        _click(saveAccount());
        assertThat(As.a(specialist).call(own::details).email()).isEqualTo("aigul@centre.example");
        assertThat(As.a(Centres.administrator())
                        .call(() -> history(specialist.actor().staffId())))
                .contains("{\"email\":\"aigul@centre.example\"}");

        _setValue(email(), "");
        _click(saveAccount());
        assertThat(As.a(specialist).call(own::details).email()).isNull();
    }

    @Test
    void keepsWhatItsHolderIsToldOf() {
        var specialist = centres.create().specialist();
        open(specialist, "profile");
        var told = Screens.<CheckboxGroup<Occasion>>labelled(CheckboxGroup.class, "О чем сообщать");

        told.setValue(Set.of(Occasion.SLIP_SENT));
        _click(_find(Button.class, spec -> spec.withText("Сохранить")).getLast());

        assertThat(As.a(specialist).call(notices::chosen)).containsExactly(Occasion.SLIP_SENT);
        open(Centres.auditor(), "profile");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Уведомления по e-mail");
    }

    private List<String> history(long staffId) {
        return journal.history(Subject.of("staff", staffId), 0, 50).stream()
                .map(JournalEntry::after)
                .toList();
    }

    private static Button saveAccount() {
        return _find(Button.class, spec -> spec.withText("Сохранить")).getFirst();
    }

    private static TextField email() {
        return _get(TextField.class, spec -> spec.withLabel("Электронная почта"));
    }

    @Test
    void tellsBesideTheFieldWhatIsWrongWithThePassword() {
        open(centres.create().specialist(), "profile");

        _setValue(password("Действующий пароль"), "wrong-password");
        _setValue(password("Новый пароль"), "коротко");
        _setValue(password("Новый пароль еще раз"), "коротка");
        _click(button("Сменить пароль"));
        assertThat(password("Новый пароль еще раз").isInvalid()).isTrue();

        _setValue(password("Новый пароль еще раз"), "коротко");
        _click(button("Сменить пароль"));
        assertThat(password("Действующий пароль").isInvalid()).isTrue();

        _setValue(password("Действующий пароль"), Centres.PASSWORD);
        _click(button("Сменить пароль"));
        assertThat(password("Новый пароль").isInvalid()).isTrue();
    }

    @Test
    void leadsToTheProfileWhoMustChangeHisPassword() {
        open(new Forced(Centres.auditor()), "");

        assertThat(_get(H1.class).getText()).isEqualTo("Мой профиль");
    }

    @Test
    void theLinkLetsItsHolderSetThePasswordOnce() {
        var invitation = As.a(Centres.administrator())
                .call(() -> directory.invite(new NewAccount(
                        "holder" + COUNTER.incrementAndGet(),
                        new FullName("Новикова", "Әсел", ""),
                        "Аудитор",
                        null,
                        Set.of(Role.AUDITOR))));
        open(Somebody.national(), "invitation/" + invitation.link().token());

        _setValue(password("Новый пароль"), "12345");
        _setValue(password("Новый пароль еще раз"), "12345");
        _click(button("Сохранить пароль"));
        assertThat(password("Новый пароль").isInvalid()).isTrue();

        _setValue(password("Новый пароль"), NEXT);
        _setValue(password("Новый пароль еще раз"), NEXT);
        _click(button("Сохранить пароль"));

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Пароль задан. Теперь войдите с ним.");
        open(Somebody.national(), "invitation/" + invitation.link().token());
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Ссылка недействительна"));
    }

    @Test
    void namesThePostInTheLanguageOfTheScreen() {
        var auditor = new NewAccount(
                "post" + COUNTER.incrementAndGet(),
                new FullName("Новикова", "Әсел", ""),
                "Аудитор министерства",
                "Министрлік аудиторы",
                null,
                null,
                null,
                Set.of(Role.AUDITOR));
        var link = As.a(Centres.administrator())
                .call(() -> directory.invite(auditor))
                .link();
        open(Somebody.national(), "invitation/" + link.token());
        _setValue(password("Новый пароль"), NEXT);
        _setValue(password("Новый пароль еще раз"), NEXT);
        _click(button("Сохранить пароль"));

        assertThat(postsShownTo(auditor.username(), Texts.RUSSIAN)).containsOnly("Аудитор министерства");
        assertThat(postsShownTo(auditor.username(), Texts.KAZAKH)).containsOnly("Министрлік аудиторы");
    }

    /** In the frame, beside the name, and on the page. */
    private List<String> postsShownTo(String username, Locale language) {
        signIn((StaffPrincipal) accounts.loadUserByUsername(username));
        UI.getCurrent().setLocale(language);
        UI.getCurrent().navigate("profile");
        var page = _get(ProfileView.class).getElement().getTextRecursively();
        return Stream.of(
                        _get(Span.class, spec -> spec.withClasses("who-position"))
                                .getText(),
                        page)
                .map(text -> text.replaceAll("(?s).*(Аудитор министерства|Министрлік аудиторы).*", "$1"))
                .toList();
    }

    private static PasswordField password(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }

    /** Somebody signed in with a password that he has to change. */
    private record Forced(StaffPrincipal staff) implements StaffPrincipal {

        @Override
        public kz.zholdama.platform.security.Actor actor() {
            return staff.actor();
        }

        @Override
        public String username() {
            return staff.username();
        }

        @Override
        public Set<Role> roles() {
            return Set.of();
        }

        @Override
        public Long centreId() {
            return null;
        }

        @Override
        public boolean mustChangePassword() {
            return true;
        }
    }
}
