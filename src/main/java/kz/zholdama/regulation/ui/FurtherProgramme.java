package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.ui.Focus;

/** Adds a programme of a kind of referral that there is; it begins as another programme of the kind, if there is one. */
final class FurtherProgramme {

    private static final String CODE = "[a-z0-9-]{1,28}";

    private final EditionFields fields;
    private final RuleEdition base;
    private final Select<ReferralKind> kind = new Select<>();
    private final TextField code;
    private final Section section;

    /**
     * @param kinds of referral
     * @param known whether the edition has a measure already
     * @param added takes the new programme
     */
    FurtherProgramme(
            RuleEdition base,
            Collection<ReferralKind> kinds,
            EditionFields fields,
            Predicate<Measure> known,
            BiConsumer<Measure, Programme> added) {
        this.fields = fields;
        this.base = base;
        fields.add("further.kind", kind);
        code = fields.add("further.code", new TextField());
        kind.setItems(Stream.concat(base.measures().stream().map(Measure::referral), kinds.stream())
                .distinct()
                .toList());
        kind.setItemLabelGenerator(one -> kind.getTranslation("referral-kind." + one));
        code.setHelperText(code.getTranslation("regulation.further.code.hint"));
        var layout = new FormLayout();
        section = fields.section(code.getTranslation("regulation.further"), layout);
        var add = new Button(code.getTranslation("regulation.further.add"), VaadinIcon.PLUS.create());
        add.addClickListener(_ -> add(known, added));
        layout.add(kind, code, add);
    }

    private void add(Predicate<Measure> known, BiConsumer<Measure, Programme> added) {
        code.setErrorMessage(code.getTranslation("regulation.further.code.error"));
        kind.setErrorMessage(kind.getTranslation("regulation.edition.error.nothing-chosen"));
        kind.setInvalid(kind.isEmpty());
        code.setInvalid(!code.getValue().matches(CODE)
                || !kind.isEmpty() && known.test(Measure.of(kind.getValue(), code.getValue())));
        if (kind.isInvalid() || code.isInvalid()) {
            return;
        }
        var measure = Measure.of(kind.getValue(), code.getValue());
        var like = base.measures().stream()
                .filter(one -> one.referral().equals(measure.referral()))
                .findFirst()
                .map(base::programme)
                .orElseGet(FurtherProgramme::unlike);
        added.accept(measure, like.called(new Programme.Names("", "", "")));
        kind.clear();
        code.clear();
        Optional.ofNullable(fields.get("programmes." + measure + ".nameRu")).ifPresent(Focus::on);
    }

    /** The first of its kind: nothing is asked yet. */
    private static Programme unlike() {
        return Programme.of().asking(new Programme.Documents(Set.of(), Set.of()));
    }

    Section section() {
        return section;
    }
}
