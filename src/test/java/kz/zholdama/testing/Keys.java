package kz.zholdama.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * A person at a page with nothing but a keyboard, of which every key that goes down is counted: each letter typed is one, a key
 * pressed with another held is two.
 */
public final class Keys {

    private static final int TABS = 80;

    /** What a screen reader would call where the focus is. */
    private static final String NAME = """
            () => {
                const at = document.activeElement;
                const group = at.closest('vaadin-radio-group, vaadin-checkbox-group');
                if (group) return group.label || group.accessibleName || '';
                const pressed = at.closest('vaadin-checkbox, vaadin-button, a, vaadin-side-nav-item');
                if (pressed) return (pressed.getAttribute('aria-label') || pressed.textContent).trim();
                const field = at.closest('vaadin-text-field, vaadin-text-area, vaadin-password-field, vaadin-integer-field,'
                    + ' vaadin-combo-box, vaadin-date-picker, vaadin-select');
                return field ? field.label : at === document.body ? '' : at.textContent.trim();
            }""";

    private final Browser browser;
    private final Page page;
    private final Keyboard keyboard;
    private int pressed;

    /** Counts from now on. */
    public Keys(Browser browser) {
        this.browser = browser;
        this.page = browser.page;
        this.keyboard = page.keyboard();
    }

    /** One key, or several held together: {@code Shift+Tab}. */
    public Keys press(String keys) {
        pressed += keys.split("\\+").length;
        keyboard.press(keys);
        return this;
    }

    public Keys write(String text) {
        pressed += text.codePointCount(0, text.length());
        keyboard.type(text);
        return this;
    }

    /** Letters of whatever script as keys that go down, where nothing is typed: {@link #write} would only put in their text. */
    public Keys choose(String letters) {
        var session = page.context().newCDPSession(page);
        letters.codePoints().mapToObj(Character::toString).forEach(letter -> {
            pressed++;
            for (var type : List.of("keyDown", "keyUp")) {
                var event = new JsonObject();
                event.addProperty("type", type);
                event.addProperty("key", letter);
                if (type.equals("keyDown")) {
                    event.addProperty("text", letter);
                }
                session.send("Input.dispatchKeyEvent", event);
            }
        });
        session.detach();
        browser.settle();
        return this;
    }

    /** Goes on by Tab until the focus is at what is named so, or begins so; not at all when it is there already. */
    public Keys tabTo(String name) {
        browser.settle();
        for (var i = 0; i < TABS && !focused().startsWith(name); i++) {
            press("Tab");
        }
        Assertions.assertThat(focused()).as("reached by Tab").startsWith(name);
        return this;
    }

    /** Waits until the focus has come to what is named so, or begins so, without a key. */
    public Keys arriveAt(String name) {
        Browser.await(() -> Assertions.assertThat(focused()).startsWith(name));
        browser.settle();
        return this;
    }

    /** Types into the field that has the focus and takes the first of what it then offers. */
    public Keys pick(String letters) {
        write(letters);
        offered(letters).waitFor();
        press("ArrowDown").press("Enter");
        browser.settle();
        return this;
    }

    /** The same by what is offered first, with the key that goes on to the next field. */
    public Keys take(String letters) {
        write(letters);
        page.locator("vaadin-combo-box-item[focused]:visible").waitFor();
        press("Tab");
        browser.settle();
        return this;
    }

    /** What is offered for a text that need not be known, with the key that goes on to the next field. */
    public Keys accept(String letters) {
        write(letters);
        offered(letters).waitFor();
        press("ArrowDown").press("Tab");
        browser.settle();
        return this;
    }

    /** Something named so; what is still being looked up has no name. */
    private Locator offered(String letters) {
        return page.locator("vaadin-combo-box-item:not([hidden])")
                .filter(new Locator.FilterOptions().setHasText(letters))
                .first();
    }

    public String focused() {
        return (String) page.evaluate(NAME);
    }

    public int pressed() {
        return pressed;
    }
}
