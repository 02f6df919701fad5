package kz.zholdama.decision.ui.cases;

import com.vaadin.flow.component.details.Details;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.decision.CaseFile;
import kz.zholdama.decision.ui.CaseDesk;
import kz.zholdama.decision.ui.CasePanel;
import kz.zholdama.decision.ui.Drawn;
import kz.zholdama.directory.pickers.SettlementPicker;
import kz.zholdama.intake.Address;
import kz.zholdama.intake.Application;
import kz.zholdama.measure.Kinds;
import kz.zholdama.measure.ui.ToldValues;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.ui.Focus;
import kz.zholdama.platform.ui.LabelledValues;
import org.jspecify.annotations.Nullable;

/** What the applicant filed, as it was filed. */
final class FiledPanel extends CasePanel {

    private final Kinds kinds;
    private final SettlementPicker settlements;
    private final Details contents = new Details();
    private final Drawn filed = new Drawn();

    FiledPanel(CaseDesk desk, Kinds kinds, SettlementPicker settlements) {
        super(desk, "cases.filed");
        this.kinds = kinds;
        this.settlements = settlements;
        contents.setOpened(true);
        contents.setSummaryText(getTranslation("cases.filed.summary"));
        contents.add(filed);
        add(contents);
    }

    /** At what was filed, where a case begins to be read. */
    void focus() {
        Focus.on(contents);
    }

    @Override
    public void show(CaseFile file) {
        filed.show(file.application().content(), () -> Stream.of(person(file.application()), wish(file.application())));
    }

    /** In the language of the screen. */
    private @Nullable String address(@Nullable Address of) {
        return of == null ? null : of.line(settlements.path(of.settlementId(), of.settlement()));
    }

    private LabelledValues person(Application application) {
        var applicant = application.content().applicant();
        return new LabelledValues()
                .with(getTranslation("cases.filed.name"), applicant.name().full())
                .with(getTranslation("cases.filed.iin"), applicant.iin().value())
                .with(getTranslation("cases.filed.birth"), Dates.day(applicant.birthDate()))
                .with(
                        getTranslation("cases.filed.sex"),
                        applicant.sex() == null
                                ? null
                                : getTranslation("sex." + applicant.sex().name()))
                .with(getTranslation("cases.filed.address"), address(applicant.address()))
                .with(
                        getTranslation("cases.filed.contact"),
                        Stream.of(applicant.phone(), applicant.email())
                                .filter(text -> text != null && !text.isBlank())
                                .collect(Collectors.joining(", ")))
                .with(
                        getTranslation("cases.filed.categories"),
                        applicant.categories().stream()
                                .sorted()
                                .map(category -> getTranslation("category." + category.name()))
                                .collect(Collectors.joining("; ")))
                .with(getTranslation("cases.filed.unemployed-since"), Dates.day(applicant.unemployedSince()))
                .with(getTranslation("cases.filed.received"), Dates.moment(application.receivedAt()))
                .with(getTranslation("cases.filed.counts-from"), Dates.day(application.countsFrom()))
                .with(
                        getTranslation("cases.filed.channel"),
                        getTranslation("channel." + application.channel().name()))
                .with(
                        getTranslation("cases.filed.taken-by"),
                        application.takenBy().name());
    }

    private LabelledValues wish(Application application) {
        var values = new LabelledValues()
                .with(
                        getTranslation("cases.filed.measure"),
                        getTranslation("measure." + application.measure().name()));
        var details = application.content().details();
        return ToldValues.add(
                this, values, telling -> kinds.details(application.measure()).tell(details, telling));
    }
}
