package kz.zholdama.regulation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.eligibility.Programme;
import kz.zholdama.eligibility.ReferralKind;
import kz.zholdama.eligibility.RuleEdition;
import kz.zholdama.platform.InvalidInput;
import kz.zholdama.platform.ui.form.Form;

/** Adds a programme of a kind of referral that there is; it begins as another programme of the kind, if there is one. */
final class FurtherProgramme extends Form<FurtherProgramme.Typed> {

    private static final int LONGEST_CODE = 28;
    private static final String CODE = "[a-z0-9-]+";

    record Typed(ReferralKind kind, String code) {

        /** @throws InvalidInput when the code is none, or another's */
        Measure measure(Predicate<Measure> known) {
            if (!code.matches(CODE) || known.test(Measure.of(kind, code))) {
                throw new InvalidInput("code", "regulation.further.code.error");
            }
            return Measure.of(kind, code);
        }
    }

    /**
     * @param kinds of referral
     * @param known whether the edition has a measure already
     * @param added takes the new programme
     */
    FurtherProgramme(
            RuleEdition base,
            Collection<ReferralKind> kinds,
            Predicate<Measure> known,
            BiConsumer<Measure, Programme> added) {
        super(Typed.class, "regulation.parameter.");
        var kind = require(add("kind", new Select<ReferralKind>()));
        kind.setItems(Stream.concat(base.measures().stream().map(Measure::referral), kinds.stream())
                .distinct()
                .toList());
        kind.setItemLabelGenerator(one -> getTranslation("referral-kind." + one));
        require(text("code", LONGEST_CODE)).setHelperText(getTranslation("regulation.further.code.hint"));
        onSave(() -> submit(typed -> typed.measure(known), measure -> {
            clear();
            added.accept(measure, beginning(base, measure).called(new Programme.Names("", "", "")));
        }));
        getContent().add(new Button(getTranslation("regulation.further.add"), VaadinIcon.PLUS.create(), _ -> save()));
    }

    /** The first of its kind: nothing is asked yet. */
    private static Programme beginning(RuleEdition base, Measure measure) {
        return base.measures().stream()
                .filter(one -> one.referral().equals(measure.referral()))
                .findFirst()
                .map(base::programme)
                .orElseGet(() -> Programme.of().asking(new Programme.Documents(Set.of(), Set.of())));
    }
}
