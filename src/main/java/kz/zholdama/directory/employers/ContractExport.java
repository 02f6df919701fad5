package kz.zholdama.directory.employers;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.Employers;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordExport;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** The contracts of employers as a table. */
@Component
class ContractExport extends RecordExport<Employer> {

    private final CareerCentres centres;
    private final Contracts contracts;
    private final Texts texts;

    ContractExport(Employers employers, CareerCentres centres, Contracts contracts, Texts texts) {
        super(ContractSheet.TYPE, employers, texts, ContractSheet.COLUMNS);
        this.centres = centres;
        this.contracts = contracts;
        this.texts = texts;
    }

    @Override
    protected Stream<List<String>> rows(List<Entry<Employer>> page, Locale language) {
        var codes = centres.list(ListRequest.ALL).stream()
                .collect(Collectors.toMap(Entry::id, centre -> centre.value().code()));
        var byEmployer = contracts.of(page.stream().map(Entry::id).toList()).stream()
                .collect(Collectors.groupingBy(Contract::employerId));
        return page.stream()
                .flatMap(employer -> byEmployer.getOrDefault(employer.id(), List.of()).stream()
                        .map(it -> row(
                                employer.value().bin(),
                                employer.value().name(),
                                texts.text("measure." + it.measure(), language),
                                it.number(),
                                codes.get(it.centreId()),
                                String.valueOf(it.places()),
                                Dates.day(it.validFrom()),
                                Dates.day(it.validTo()),
                                String.valueOf(it.taken()),
                                String.valueOf(it.free()))));
    }
}
