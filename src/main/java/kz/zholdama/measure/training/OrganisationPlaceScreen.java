package kz.zholdama.measure.training;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import kz.zholdama.directory.EducationalOrganisation;
import kz.zholdama.directory.Organisations;
import kz.zholdama.eligibility.CaseFacts;
import kz.zholdama.measure.Circumstances;
import kz.zholdama.measure.MeasureDetails;
import kz.zholdama.measure.parts.QualificationPlaceForm;
import kz.zholdama.measure.ui.PlaceForm;
import kz.zholdama.measure.ui.PlaceScreen;
import kz.zholdama.platform.ui.Picker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The place of A4. */
@Component
class OrganisationPlaceScreen implements Training, PlaceScreen<OrganisationPlace> {

    private final Organisations organisations;

    OrganisationPlaceScreen(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Class<OrganisationPlace> place() {
        return OrganisationPlace.class;
    }

    @Override
    public PlaceForm<?> form(
            @Nullable OrganisationPlace chosen, MeasureDetails details, CaseFacts known, Circumstances of) {
        var organisation = organisation();
        var form = new QualificationPlaceForm<>(
                OrganisationChoice.class, "organisationId", organisation, host -> host.storedId(), of);
        if (chosen != null) {
            organisation.setValue(organisations.find(chosen.organisationId()).orElse(null));
            form.fill(chosen);
        } else if (details instanceof TrainingDetails wish && wish.qualification() != null) {
            form.wish(wish.qualification());
        }
        return form;
    }

    private ComboBox<EducationalOrganisation> organisation() {
        var picker = Picker.of("cases.place.organisation", EducationalOrganisation::name);
        picker.setItems(
                query ->
                        organisations
                                .search(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                                .stream(),
                query -> (int) organisations.count(query.getFilter().orElse("")));
        picker.setRenderer(
                new ComponentRenderer<>(organisation -> Picker.twoLines(organisation.name(), organisation.address())));
        return picker;
    }
}
