package kz.zholdama.directory.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.ui.LabelledValues;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.Picker;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.FormDialog;
import org.jspecify.annotations.Nullable;

/** Joins another record of the same employer to the one that is open. What will move is told before. */
final class MergeDialog extends FormDialog<MergeDialog.Chosen> {

    private final transient Employers employers;
    private final Div preview = new Div();

    record Chosen(Entry<Employer> other) {}

    MergeDialog(Employers employers, Entry<Employer> kept, Runnable merged) {
        super("directory.merge.title", new Form<>(Chosen.class, "directory.merge."));
        this.employers = employers;
        var other = Picker.of((Entry<Employer> one) ->
                one.value().name() + " · " + one.value().bin());
        other.setItemsWithFilterConverter(
                query ->
                        employers
                                .list(ListRequest.of(query.getFilter().orElse(""), query.getOffset(), query.getLimit()))
                                .stream(),
                text -> text);
        other.addValueChangeListener(change -> show(change.getValue()));
        form().insert(new Paragraph(getTranslation(
                "directory.merge.text",
                named("name", kept.value().name()),
                named("bin", kept.value().bin()))));
        form().require(form().wide(form().add("other", other)));
        preview.addClassName("merge-preview");
        form().insert(preview);
        nameButton("directory.merge.do");
        submits(
                chosen -> employers.merge(
                        kept.id(),
                        kept.version(),
                        chosen.other().id(),
                        chosen.other().version()),
                () -> {
                    Notices.done(getTranslation("directory.merge.done"));
                    merged.run();
                });
    }

    private void show(@Nullable Entry<Employer> chosen) {
        preview.removeAll();
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
                                contracts.stream().mapToInt(Contract::taken).sum())));
    }
}
