package kz.zholdama.decision.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.List;

/** A way to sign, as a screen shows it while nothing is being signed. */
interface SigningWay {

    /** What stands before its button, in this order. */
    List<Component> fields();

    /** What signs. */
    Button button();

    void focus();

    /** Nothing was signed. */
    void refused(String why);
}
