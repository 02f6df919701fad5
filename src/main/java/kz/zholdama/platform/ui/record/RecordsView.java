package kz.zholdama.platform.ui.record;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Optional;
import kz.zholdama.platform.ui.list.ListView;
import kz.zholdama.platform.ui.list.RecordList;
import kz.zholdama.platform.ui.list.Rows;
import org.jspecify.annotations.Nullable;

/**
 * A list on the left, the chosen record beside it, and in the address what both show. Nothing typed is lost without a question;
 * after each action the focus is where work goes on: in the record, or on its row when it was closed.
 */
public abstract class RecordsView<R> extends ListView<R> implements BeforeLeaveObserver {

    private final Div detail = new Div();
    private final Button adding = new Button(VaadinIcon.PLUS.create(), _ -> leave(this::openNew));
    private final Here here = new Here();
    private final String name;
    private @Nullable String opened;
    private @Nullable RecordPanel panel;

    /** @param title text key of the page */
    protected RecordsView(String title, RecordList<R> list) {
        this(title, list, "id");
    }

    /** @param name what the address calls the open record */
    @SuppressWarnings("this-escape") // what it hands out is called by the person, later
    protected RecordsView(String title, RecordList<R> list, String name) {
        super(title, list);
        this.name = name;
        detail.addClassName("records-detail");
        adding.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        adding.setVisible(false);
        var both = new Div(left(), detail);
        both.addClassName("records-both");
        add(both);
        Rows.onOpen(list, this::choose);
    }

    /** The record as it is now, by its id in the address; empty for none that this person may see. */
    protected abstract Optional<R> find(String id);

    protected abstract String id(R record);

    /** @param record null for one that is entered anew, where {@link #offerNew} offers that */
    protected abstract RecordPanel panel(@Nullable R record, Beside<R> beside);

    /** Where the focus goes when a record is closed. */
    protected Grid<?> rows() {
        return list();
    }

    /** A button for a new record, with this text. */
    protected final void offerNew(String key) {
        adding.setText(getTranslation(key));
        adding.setVisible(true);
    }

    /** {@inheritDoc} Who overrides it calls this first. */
    @Override
    protected void put(Map<String, String> address) {
        if (opened != null) {
            address.put(name, opened);
        }
    }

    @Override
    protected final void arrived(QueryParameters address) {
        if (adding.getParent().isEmpty()) {
            header().addAction(adding); // the most important one stands last
        }
        address.getSingleParameter(name).flatMap(this::find).ifPresentOrElse(this::show, this::hide);
    }

    /** Opens a record, after the question when another holds something that is not saved. */
    protected final void choose(R record) {
        leave(() -> find(id(record)).ifPresent(fresh -> {
            show(fresh).focus();
            UI.getCurrent().getPage().getHistory().pushState(null, location());
        }));
    }

    private void openNew() {
        show(panel(null, here), null).focus();
        keepAddress();
    }

    private RecordPanel show(R record) {
        return show(panel(record, here), record);
    }

    private RecordPanel show(RecordPanel shown, @Nullable R record) {
        panel = shown;
        opened = record == null ? null : id(record);
        shown.onClose(here::close);
        detail.removeAll();
        detail.add(shown);
        setClassName("records-opened", true);
        list().mark(record);
        return shown;
    }

    private void hide() {
        panel = null;
        opened = null;
        detail.removeAll();
        setClassName("records-opened", false);
        list().mark(null);
    }

    /** Goes on at once, or after the question when something is typed that is not saved. */
    private void leave(Runnable goOn) {
        if (panel == null) {
            goOn.run();
        } else {
            panel.typing().leave(goOn);
        }
    }

    @Override
    public final void beforeLeave(BeforeLeaveEvent event) {
        if (panel != null) {
            panel.typing().leave(event);
        }
    }

    private final class Here implements Beside<R> {

        @Override
        public void saved(R record) {
            reload();
            show(record).focus();
            keepAddress();
        }

        @Override
        public void changed(R record) {
            reload();
            list().mark(record);
        }

        @Override
        public void focus() {
            if (panel != null) {
                panel.focus();
            }
        }

        @Override
        public void deleted() {
            reload();
            closed();
        }

        @Override
        public void close() {
            leave(this::closed);
        }

        private void closed() {
            hide();
            keepAddress();
            Rows.focus(rows());
        }
    }
}
