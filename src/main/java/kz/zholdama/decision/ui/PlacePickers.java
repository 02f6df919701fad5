package kz.zholdama.decision.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.EmployerPlace;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.Occupation;
import kz.zholdama.directory.Occupations;
import kz.zholdama.directory.Organisations;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.intake.Application;
import kz.zholdama.intake.ResettlementRegions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fields that look things up in the directories while a few letters are typed; only what may be chosen is offered. */
@Component
class PlacePickers {

    private final Employers employers;
    private final Organisations organisations;
    private final Occupations occupations;
    private final Settlements settlements;
    private final ResettlementRegions regions;
    private final Clock clock;

    PlacePickers(
            Employers employers,
            Organisations organisations,
            Occupations occupations,
            Settlements settlements,
            ResettlementRegions regions,
            Clock clock) {
        this.employers = employers;
        this.organisations = organisations;
        this.occupations = occupations;
        this.settlements = settlements;
        this.regions = regions;
        this.clock = clock;
    }

    ComboBox<EmployerPlace> employer(Measure measure) {
        var picker = picker("cases.place.employer", EmployerPlace::name);
        picker.setItems(
                query -> employers
                        .searchForMeasure(
                                measure,
                                query.getFilter().orElse(""),
                                LocalDate.now(clock),
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                query -> (int)
                        employers.countForMeasure(measure, query.getFilter().orElse(""), LocalDate.now(clock)));
        picker.setRenderer(new ComponentRenderer<>(place -> twoLines(
                place.name(),
                picker.getTranslation(
                        "cases.place.employer.free", place.free(), place.places(), place.bin(), place.validTo()))));
        picker.setHelperText(picker.getTranslation("cases.place.employer.hint"));
        return picker;
    }

    ComboBox<EducationalOrganisation> organisation() {
        var picker = picker("cases.place.organisation", EducationalOrganisation::name);
        picker.setItems(
                query ->
                        organisations
                                .search(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) organisations.count(query.getFilter().orElse("")));
        picker.setRenderer(
                new ComponentRenderer<>(organisation -> twoLines(organisation.name(), organisation.address())));
        return picker;
    }

    ComboBox<Occupation> occupation() {
        var picker = picker("cases.place.occupation", PlacePickers::name);
        picker.setItems(
                query -> occupations.search(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                query -> (int) occupations.count(query.getFilter().orElse("")));
        return picker;
    }

    ComboBox<Settlement> destination(Application application) {
        var lawful = regions.of(application.content().applicant().address().settlementId(), application.countsFrom());
        var picker = picker("cases.place.destination", Settlement::path);
        picker.setItems(
                query ->
                        settlements
                                .search(query.getFilter().orElse(""), lawful, query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) settlements.count(query.getFilter().orElse(""), lawful));
        picker.setHelperText(picker.getTranslation("cases.place.destination.hint"));
        return picker;
    }

    @Nullable
    Occupation occupation(@Nullable Long id) {
        return id == null ? null : occupations.find(id).orElse(null);
    }

    @Nullable
    Settlement settlement(long id) {
        return settlements.find(id).orElse(null);
    }

    @Nullable
    EducationalOrganisation organisation(long id) {
        return organisations.find(id).orElse(null);
    }

    private static String name(Occupation occupation) {
        var kazakh =
                UI.getCurrent().getLocale().getLanguage().equals(Locale.of("kk").getLanguage());
        return occupation.code() + " " + (kazakh ? occupation.nameKk() : occupation.nameRu());
    }

    private static <T> ComboBox<T> picker(String labelKey, ItemLabelGenerator<T> label) {
        var picker = new ComboBox<T>();
        picker.setLabel(picker.getTranslation(labelKey));
        picker.setItemLabelGenerator(label);
        picker.setPlaceholder(picker.getTranslation("cases.place.type"));
        picker.setOverlayWidth("34rem");
        return picker;
    }

    private static Div twoLines(String first, String second) {
        var below = new Span(second);
        below.addClassName("muted");
        var lines = new Div(new Span(first), below);
        lines.addClassName("two-lines");
        return lines;
    }
}
