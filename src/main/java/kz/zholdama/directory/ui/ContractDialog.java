package kz.zholdama.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.records.ChangedMeanwhile;
import kz.zholdama.directory.records.InvalidRecord;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.UserFacingException;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.DateField;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.form.ErrorSummary;
import kz.zholdama.platform.ui.form.LongestText;
import org.jspecify.annotations.Nullable;

/** Enters or changes one contract of an employer. */
final class ContractDialog extends Dialog {

    private final transient ContractsPanel.Services services;
    private final Runnable saved;
    private final ErrorSummary errors = new ErrorSummary();
    private final ConflictPanel conflict = new ConflictPanel();
    private final ComboBox<Measure> measure = new ComboBox<>();
    private final TextField number = new TextField();
    private final ComboBox<CareerCentre> centre = new ComboBox<>();
    private final IntegerField places = new IntegerField();
    private final DateField validFrom;
    private final DateField validTo;
    private final Binder<Contract> binder = new Binder<>(Contract.class);
    private final long employerId;
    private transient @Nullable Contract contract;

    /** @param contract null for a new one */
    ContractDialog(ContractsPanel.Services services, long employerId, @Nullable Contract contract, Runnable saved) {
        this.services = services;
        this.saved = saved;
        this.employerId = employerId;
        this.contract = contract;
        validFrom = new DateField(label("validFrom"));
        validTo = new DateField(label("validTo"));
        setHeaderTitle(getTranslation(contract == null ? "directory.contract.add" : "directory.contract.change"));
        setWidth("34rem");
        setMaxWidth("100%");
        configure();
        bind();
        if (contract == null) {
            var today = LocalDate.now(services.clock());
            places.setValue(1);
            validFrom.setValue(today);
            validTo.setValue(LocalDate.of(today.getYear(), 12, 31));
        } else {
            show(contract);
        }
        var form = new FormLayout(measure, number, places, validFrom, validTo, centre);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("26em", 2));
        form.setColspan(measure, 2);
        form.setColspan(centre, 2);
        add(errors, conflict, form);
        var save = new Button(getTranslation("directory.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("directory.cancel"), _ -> close()), save);
    }

    private String label(String name) {
        return getTranslation("directory.contract." + name);
    }

    private void configure() {
        measure.setLabel(label("measure"));
        measure.setItems(services.regulations().measures().stream()
                .filter(services.kinds()::isAtEmployer)
                .toList());
        measure.setItemLabelGenerator(it -> getTranslation("measure." + it.name()));
        number.setLabel(label("number"));
        places.setLabel(label("places"));
        places.setMin(1);
        places.setStepButtonsVisible(true);
        centre.setLabel(label("centreId"));
        centre.setItems(services.centres().all());
        centre.setItemLabelGenerator(services::centreName);
        centre.setPlaceholder(getTranslation("directory.contract.every-centre"));
        centre.setClearButtonVisible(true);
    }

    private void bind() {
        var required = getTranslation("directory.field.required");
        binder.forField(measure).asRequired(required).bind("measure");
        binder.forField(number)
                .withValidator(LongestText.validator(number, 60))
                .asRequired(required)
                .bind("number");
        binder.forField(places).asRequired(required).bind("places");
        binder.forField(validFrom).asRequired(required).bind("validFrom");
        binder.forField(validTo).asRequired(required).bind("validTo");
    }

    private void show(Contract shown) {
        binder.readRecord(shown);
        centre.setValue(shown.centreId() == null ? null : services.centres().get(shown.centreId()));
    }

    private void save() {
        errors.clear();
        conflict.clear();
        if (!binder.validate().isOk()) {
            errors.show(this);
            return;
        }
        var value = new Contract(
                contract == null ? null : contract.id(),
                contract == null ? 0 : contract.version(),
                employerId,
                measure.getValue(),
                number.getValue().strip(),
                centre.getValue() == null ? null : centre.getValue().id(),
                places.getValue(),
                contract == null ? 0 : contract.taken(),
                validFrom.getValue(),
                validTo.getValue());
        try {
            if (contract == null) {
                services.employers().addContract(value);
            } else {
                services.employers().changeContract(value);
            }
            Notices.done(getTranslation("directory.saved"));
            close();
            saved.run();
        } catch (InvalidRecord invalid) {
            refuse(invalid);
        } catch (ChangedMeanwhile changed) {
            showConflict(changed, value);
        } catch (UserFacingException refused) {
            Notices.problem(refused);
        }
    }

    private void refuse(InvalidRecord invalid) {
        var field = Map.<String, Component>of(
                        "measure", measure, "number", number, "places", places, "validTo", validTo)
                .get(invalid.field());
        var message = getTranslation(invalid.messageKey(), invalid.arguments());
        if (field instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
            errors.show(this);
        } else {
            errors.show(List.of(new ErrorSummary.Line(null, message)));
        }
    }

    /** What is typed stays beside what the colleague saved, to be saved over it or left. */
    private void showConflict(ChangedMeanwhile changed, Contract typed) {
        var saved = services.employers().contracts(employerId).stream()
                .filter(it -> Objects.equals(it.id(), typed.id()))
                .findFirst();
        if (saved.isEmpty()) { // it moved to another record of the employer
            Notices.problem(changed);
            return;
        }
        var theirs = saved.get();
        conflict.show(
                getTranslation(changed.messageKey(), changed.arguments()),
                texts(typed),
                texts(theirs),
                () -> {
                    contract = theirs;
                    save();
                },
                () -> {
                    contract = theirs;
                    conflict.clear();
                    show(theirs);
                });
    }

    private Map<String, String> texts(Contract of) {
        var texts = new LinkedHashMap<String, String>();
        texts.put(label("measure"), getTranslation("measure." + of.measure()));
        texts.put(label("number"), of.number());
        texts.put(label("places"), String.valueOf(of.places()));
        texts.put(label("validFrom"), Dates.day(of.validFrom()));
        texts.put(label("validTo"), Dates.day(of.validTo()));
        texts.put(
                label("centreId"),
                of.centreId() == null
                        ? getTranslation("directory.contract.every-centre")
                        : services.centreName(services.centres().get(of.centreId())));
        return texts;
    }
}
