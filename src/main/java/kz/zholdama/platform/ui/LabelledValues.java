package kz.zholdama.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Labels and values beside each other, for reading. An empty value is shown as a dash. */
public final class LabelledValues extends DescriptionList {

    public LabelledValues() {
        addClassName("facts");
    }

    public LabelledValues with(String label, @Nullable String value) {
        return with(label, new Text(value == null || value.isBlank() ? "—" : value));
    }

    /** Each value on a line of its own. */
    public LabelledValues with(String label, List<String> values) {
        return values.isEmpty()
                ? with(label, "")
                : with(label, new Div(values.stream().map(Div::new).toArray(Component[]::new)));
    }

    public LabelledValues with(String label, Component value) {
        var line = new Div(new Term(label), new Description(value));
        line.addClassName("fact");
        add(line);
        return this;
    }
}
