package kz.zholdama.platform.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.web.Incidents;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.Screens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A page that cannot be opened says why, and claims nothing about what was typed: nothing was. */
class ErrorPagesViewTest extends Screens {

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Incidents incidents;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void tellsOfACaseThatIsNot() {
        open(centres.create().specialist(), "cases/999999999");
        assertThat(told()).contains("Такого заявления нет").doesNotContain("сохранен");
    }

    @Test
    void tellsOfACaseWithoutAReferral() {
        var centre = centres.create();
        var registered = given.of(centre, Measure.SILVER_AGE).registered().applicationId();
        open(centre.specialist(), "referrals/" + registered);
        assertThat(_get(H1.class).getText()).isEqualTo("Не удалось открыть страницу");
        assertThat(told()).doesNotContain("сохранен");
    }

    @Test
    void tellsOfACaseOfAnotherCentre() {
        var registered =
                given.of(centres.create(), Measure.SILVER_AGE).registered().applicationId();
        open(centres.create().specialist(), "cases/" + registered);
        assertThat(told()).contains("нет доступа").contains("обратитесь к администратору");
    }

    @Test
    void tellsOfAnAddressThatLeadsNowhere() {
        open(centres.create().specialist(), "");
        var page = new NoSuchPageView();
        page.setErrorParameter(null, null);
        assertThat(page.getElement().getTextRecursively())
                .contains("Такой страницы нет")
                .contains("Проверьте адрес")
                .doesNotContain("сохранен");
    }

    @Test
    void tellsThatItIsTheSystemWhenTheDatabaseIsAway() {
        open(centres.create().specialist(), "");
        var page = new FailedNavigationView(incidents);
        var failure = new IllegalStateException(new SQLTransientConnectionException("The database does not answer"));
        assertThat(page.setErrorParameter(null, new ErrorParameter<>(Exception.class, failure)))
                .isEqualTo(503);
        assertThat(page.getElement().getTextRecursively())
                .contains("сбой системы, а не ваша ошибка")
                .doesNotContain("номер");
    }

    /** A row that somebody else keeps for too long; by then the same action may have changed something else. */
    @Test
    void promisesThatNothingWasChangedOnlyWhenItIsSo() {
        open(centres.create().specialist(), "");
        var errors = VaadinSession.getCurrent().getErrorHandler();
        var busy = new ErrorEvent(new IllegalStateException(new SQLException("Lock wait timeout", "HY000", 1205)));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            errors.error(busy);
            assertThat(noticed()).contains("заняты другим действием").contains("Ничего не изменено");
            transaction.executeWithoutResult(_ -> {});
            errors.error(busy);
            assertThat(noticed())
                    .contains("заняты другим действием")
                    .contains("проверьте это")
                    .doesNotContain("Ничего");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    private static String noticed() {
        var notice = _get(Notification.class, spec -> spec.withPredicate(Notification::isOpened));
        notice.close();
        return notice.getElement().getTextRecursively();
    }

    private static String told() {
        return _get(EmptyState.class).getElement().getTextRecursively();
    }
}
