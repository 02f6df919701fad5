package kz.zholdama.platform.ui.list;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Opens the filters that a narrow screen folds, and says how many of them are set; out of sight where there is room. */
final class FilterFold extends Button {

    /** Class of what is folded. */
    static final String FOLDS = "filter-folds";

    private final HasStyle filters;

    <F extends Component & HasStyle> FilterFold(F filters) {
        this.filters = filters;
        setIcon(VaadinIcon.FILTER.create());
        addClassName("filter-fold");
        addClickListener(_ -> show(!filters.hasClassName("unfolded")));
        show(false);
        tell(0);
    }

    /** @param set how many of the folded filters are set */
    void tell(long set) {
        setText(getTranslation("list.filters", named("set", set)));
    }

    /** Has a filter in sight that gets the focus. */
    void openFor(Component filter) {
        if (filter.getElement().getClassList().contains(FOLDS)) {
            show(true);
        }
    }

    private void show(boolean open) {
        filters.setClassName("unfolded", open);
        getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
