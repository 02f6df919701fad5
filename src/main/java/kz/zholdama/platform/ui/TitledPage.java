package kz.zholdama.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page whose tab is called by its title and the product's name. */
public interface TitledPage extends HasDynamicTitle {

    /** What the page shows, in the language of the screen. */
    String title();

    @Override
    default String getPageTitle() {
        return title() + " · " + UI.getCurrent().getTranslation("product.name");
    }
}
