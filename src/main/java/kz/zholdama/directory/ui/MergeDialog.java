package kz.zholdama.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;

/** Joins another record of the same employer to the one that is open. What will move is told before. */
final class MergeDialog extends Dialog {

    private final transient Employers employers;
    private final transient Entry<Employer> kept;
    private final Runnable merged;
    private final ComboBox<Entry<Employer>> other = new ComboBox<>();
    private final Div preview = new Div();
    private final Button merge;

    MergeDialog(Employers employers, Entry<Employer> kept, Runnable merged) {
        this.employers = employers;
        this.kept = kept;
        this.merged = merged;
        setHeaderTitle(getTranslation("directory.merge.title"));
        setWidth("36rem");
        setMaxWidth("100%");
        other.setLabel(getTranslation("directory.merge.other"));
        other.setWidthFull();
        other.setItemLabelGenerator(
                entry -> entry.value().name() + " · " + entry.value().bin());
        other.setItemsWithFilterConverter(
                query ->
                        employers
                                .list(ListRequest.of(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                                .stream(),
                text -> text);
        other.addValueChangeListener(_ -> show());
        merge = new Button(getTranslation("directory.merge.do"), _ -> merge());
        merge.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        merge.setEnabled(false);
        add(
                new Paragraph(getTranslation(
                        "directory.merge.text",
                        kept.value().name(),
                        kept.value().bin())),
                other,
                preview);
        getFooter().add(new Button(getTranslation("directory.cancel"), _ -> close()), merge);
    }

    private void show() {
        preview.removeAll();
        var chosen = other.getValue();
        merge.setEnabled(chosen != null && chosen.id() != kept.id());
        if (chosen == null) {
            return;
        }
        var contracts = employers.contracts(chosen.id());
        preview.add(new LabelledValues()
                .with(getTranslation("directory.employer.bin"), chosen.value().bin())
                .with(
                        getTranslation("directory.employer.legalAddress"),
                        chosen.value().legalAddress())
                .with(getTranslation("directory.merge.contracts"), String.valueOf(contracts.size()))
                .with(
                        getTranslation("directory.merge.taken"),
                        String.valueOf(
                                contracts.stream().mapToInt(it -> it.taken()).sum())));
    }

    private void merge() {
        try {
            var chosen = other.getValue();
            employers.merge(kept.id(), kept.version(), chosen.id(), chosen.version());
            Notices.done(getTranslation("directory.merge.done"));
            close();
            merged.run();
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }
}
