package kz.zholdama.directory.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.pickers.CentrePicker;
import kz.zholdama.directory.pickers.MeasurePicker;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.ui.form.Form;
import kz.zholdama.platform.ui.form.Stored;
import org.jspecify.annotations.Nullable;

/** One contract of an employer. */
final class ContractForm extends Form<ContractForm.Typed> {

    private static final int LONGEST_NUMBER = 60;

    /** What is typed of it. */
    record Typed(
            Measure measure,
            String number,
            int places,
            LocalDate validFrom,
            LocalDate validTo,
            @Nullable Long centreId) {}

    ContractForm(ContractsPanel.Services services) {
        super(Typed.class, "directory.contract.");
        require(wide(add(
                "measure",
                MeasurePicker.of(services.regulations().measures().stream()
                        .filter(services.kinds()::isAtEmployer)
                        .toList()))));
        require(text("number", LONGEST_NUMBER));
        var places = require(add("places", new IntegerField()));
        places.setMin(1);
        places.setStepButtonsVisible(true);
        var from = require(date("validFrom"));
        var to = require(date("validTo"));
        var centre = CentrePicker.of(services.centres().all(), getTranslation("directory.contract.every-centre"));
        wide(add("centreId", centre, CareerCentre::id, services.centres()::get));
        var today = LocalDate.now(services.clock());
        places.setValue(1);
        from.setValue(today);
        to.setValue(LocalDate.of(today.getYear(), 12, 31));
    }

    static Stored<Typed> stored(Contract of) {
        return new Stored<>(
                new Typed(of.measure(), of.number(), of.places(), of.validFrom(), of.validTo(), of.centreId()),
                of.version());
    }
}
