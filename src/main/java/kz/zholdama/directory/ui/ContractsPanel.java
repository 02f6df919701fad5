package kz.zholdama.directory.ui;

import static kz.zholdama.platform.Argument.named;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.platform.ui.EmptyState;
import kz.zholdama.platform.ui.Notices;
import kz.zholdama.platform.ui.StatusBadge;
import kz.zholdama.platform.ui.form.FormDialog;
import kz.zholdama.regulation.ReferralKinds;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;

/** The contracts of an employer: programme, validity, places in all, taken and free. */
final class ContractsPanel extends Div {

    private final transient Services services;
    private final long employerId;
    private final String employerName;
    private final boolean editable;

    /** What contracts are shown and changed with. */
    record Services(
            Employers employers, CareerCentres centres, Regulations regulations, ReferralKinds kinds, Clock clock) {}

    ContractsPanel(Services services, Entry<Employer> employer, boolean editable) {
        this.services = services;
        this.employerId = employer.id();
        this.employerName = employer.value().name();
        this.editable = editable;
        addClassName("contracts");
        show();
    }

    private void show() {
        removeAll();
        var contracts = services.employers().contracts(employerId);
        if (contracts.isEmpty()) {
            add(new EmptyState(
                    getTranslation("directory.contracts.none"), getTranslation("directory.contracts.none.hint")));
        } else {
            var list = new UnorderedList();
            contracts.forEach(contract -> list.add(new ListItem(card(contract))));
            add(list);
        }
        if (editable) {
            add(new Button(getTranslation("directory.contract.add"), VaadinIcon.PLUS.create(), _ -> edit(null)));
        }
    }

    private Component card(Contract contract) {
        var today = LocalDate.now(services.clock());
        var head = new Div(new H3(getTranslation("measure." + contract.measure().name())), validity(contract, today));
        head.addClassName("contract-head");
        var centre = contract.centreId() == null
                ? getTranslation("directory.contract.every-centre")
                : CentrePicker.name(services.centres().get(contract.centreId()));
        var terms = new Span(getTranslation(
                "directory.contract.terms",
                named("number", contract.number()),
                named("from", contract.validFrom()),
                named("to", contract.validTo())));
        var where = new Span(centre);
        where.addClassName("muted");
        var places = new Span(getTranslation(
                "directory.contract.places-of",
                named("places", contract.places()),
                named("taken", contract.taken()),
                named("free", contract.free())));
        places.addClassName("contract-places");
        var card = new Div(head, terms, where, places);
        card.addClassNames("panel", "contract");
        if (editable) {
            var change = new Button(getTranslation("directory.contract.change"), _ -> edit(contract));
            change.addThemeVariants(ButtonVariant.LUMO_SMALL);
            change.setAriaLabel(getTranslation("directory.contract.change") + ": " + contract.number());
            card.add(change);
        }
        return card;
    }

    private StatusBadge validity(Contract contract, LocalDate today) {
        if (contract.isValidOn(today)) {
            return contract.free() > 0
                    ? new StatusBadge(getTranslation("directory.contract.valid"), StatusBadge.Tone.GOOD)
                    : new StatusBadge(getTranslation("directory.contract.full"), StatusBadge.Tone.WARNING);
        }
        return new StatusBadge(
                getTranslation(
                        today.isBefore(contract.validFrom()) ? "directory.contract.ahead" : "directory.contract.over"),
                StatusBadge.Tone.NEUTRAL);
    }

    private void edit(@Nullable Contract contract) {
        var form = new ContractForm(services);
        if (contract != null) {
            form.show(ContractForm.stored(contract));
            form.shareWith(
                    () -> services.employers().contracts(employerId).stream()
                            .filter(it -> Objects.equals(it.id(), contract.id()))
                            .findFirst() // else it moved to another record of the employer
                            .map(ContractForm::stored),
                    () -> {});
        }
        new FormDialog<>(contract == null ? "directory.contract.add" : "directory.contract.change", form)
                .about(new Span(employerName))
                .submits(typed -> save(contract == null ? null : contract.id(), form.version(), typed), () -> {
                    Notices.done(getTranslation("directory.saved"));
                    show();
                })
                .open();
    }

    private void save(@Nullable Long id, long version, ContractForm.Typed typed) {
        var contract = new Contract(
                id,
                version,
                employerId,
                typed.measure(),
                typed.number(),
                typed.centreId(),
                typed.places(),
                0,
                typed.validFrom(),
                typed.validTo());
        if (id == null) {
            services.employers().addContract(contract);
        } else {
            services.employers().changeContract(contract);
        }
    }
}
