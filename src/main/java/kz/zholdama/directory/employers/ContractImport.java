package kz.zholdama.directory.employers;

import static kz.zholdama.platform.Argument.named;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.zholdama.directory.CareerCentre;
import kz.zholdama.directory.CareerCentres;
import kz.zholdama.directory.Contract;
import kz.zholdama.directory.Employer;
import kz.zholdama.directory.importing.FileImport;
import kz.zholdama.directory.importing.ImportPlan;
import kz.zholdama.directory.importing.LineKind;
import kz.zholdama.directory.importing.PlannedLine;
import kz.zholdama.directory.importing.Progress;
import kz.zholdama.directory.importing.TableColumns;
import kz.zholdama.directory.importing.TableFile;
import kz.zholdama.directory.importing.WrongLine;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.search.ListRequest;
import kz.zholdama.platform.Argument;
import kz.zholdama.platform.text.Dates;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.regulation.Regulations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Contracts from a table, recognised by employer, programme, number and centre. The employers and centres must be there;
 * contracts that the file does not name stay as they are.
 */
@Component
class ContractImport implements FileImport<ContractImport.Row> {

    private final EmployerDirectory employers;
    private final CareerCentres centres;
    private final Contracts contracts;
    private final ContractRules rules;
    private final Regulations regulations;
    private final Texts texts;

    ContractImport(
            EmployerDirectory employers,
            CareerCentres centres,
            Contracts contracts,
            ContractRules rules,
            Regulations regulations,
            Texts texts) {
        this.employers = employers;
        this.centres = centres;
        this.contracts = contracts;
        this.rules = rules;
        this.regulations = regulations;
        this.texts = texts;
    }

    /** A row with the contract that it shall become; none yet as it stands in the file. */
    record Row(ContractLine line, @Nullable Contract target) {}

    /** The directories as far as the rows speak of them. */
    private record Known(
            Map<String, Entry<Employer>> employers,
            Map<String, Entry<CareerCentre>> centres,
            Map<ContractLine.Key, Contract> contracts) {}

    @Override
    public String type() {
        return ContractSheet.TYPE;
    }

    @Override
    public Sheet<Row> read(TableFile file) {
        var sheet = ContractSheet.read(file, texts, regulations.measures(), rules);
        return new Sheet<>(
                sheet.rows().stream().map(line -> new Row(line, null)).toList(), sheet.wrong());
    }

    @Override
    public ImportPlan<Row> plan(String hash, List<Row> rows, List<WrongLine> wrong) {
        var known = known(rows);
        var lines = new ArrayList<PlannedLine<Row>>();
        wrong.forEach(line -> lines.add(PlannedLine.wrong(line)));
        rows.forEach(row -> lines.add(planned(row.line(), known)));
        return new ImportPlan<>(hash, rows, wrong, List.copyOf(lines));
    }

    private Known known(List<Row> rows) {
        var byBin = employers
                .withOneOf(rows.stream().map(row -> row.line().bin()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(entry -> entry.value().bin(), Function.identity()));
        var byCode = centres.list(ListRequest.ALL).stream()
                .collect(Collectors.toMap(entry -> entry.value().code(), Function.identity()));
        var codeOf = new HashMap<Long, String>();
        byCode.forEach((code, centre) -> codeOf.put(centre.id(), code));
        var binOf = new HashMap<Long, String>();
        byBin.forEach((bin, employer) -> binOf.put(employer.id(), bin));
        var there = new HashMap<ContractLine.Key, Contract>();
        contracts
                .of(binOf.keySet())
                .forEach(contract -> there.put(
                        ContractLine.Key.of(
                                Objects.requireNonNull(binOf.get(contract.employerId()), "asked for by it"),
                                contract.measure(),
                                contract.number(),
                                contract.centreId() == null ? null : codeOf.get(contract.centreId())),
                        contract));
        return new Known(byBin, byCode, there);
    }

    private static PlannedLine<Row> planned(ContractLine line, Known known) {
        var employer = known.employers().get(line.bin());
        if (employer == null) {
            return wrong(line, "№ " + line.number(), "bin", "directory.import.wrong.employer");
        }
        var name = employer.value().name() + " · № " + line.number();
        var centre = line.centre() == null ? null : known.centres().get(line.centre());
        if (line.centre() != null && centre == null) {
            return wrong(line, name, "centreId", "directory.import.wrong.centre", named("code", line.centre()));
        }
        var there = known.contracts().get(line.key());
        var target = target(line, employer.id(), centre == null ? null : centre.id(), there);
        if (there != null && target.equals(withoutTaken(there))) {
            return new PlannedLine<>(
                    line.line(), LineKind.UNCHANGED, line.bin(), name, null, there.id(), new Row(line, target), null);
        }
        if (employer.isRetired()) {
            return wrong(
                    line, name, "bin", "directory.import.wrong.employer-retired", named("day", employer.retiredOn()));
        }
        if (there == null && centre != null && centre.isRetired()) {
            return wrong(
                    line,
                    name,
                    "centreId",
                    "directory.import.wrong.centre-retired",
                    named("code", centre.value().code()));
        }
        if (there != null && target.places() < there.taken()) {
            return wrong(line, name, "places", "directory.contract.places.taken", named("taken", there.taken()));
        }
        return new PlannedLine<>(
                line.line(),
                there == null ? LineKind.NEW : LineKind.CHANGED,
                line.bin(),
                name + " · " + terms(target),
                there == null ? null : terms(there),
                there == null ? null : there.id(),
                new Row(line, target),
                null);
    }

    /** Places taken are no part of what is planned: specialists go on taking places while the preview is looked at. */
    private static Contract target(
            ContractLine line, long employerId, @Nullable Long centreId, @Nullable Contract there) {
        return new Contract(
                there == null ? null : there.id(),
                there == null ? 0 : there.version(),
                employerId,
                line.measure(),
                there == null ? line.number() : there.number(),
                centreId,
                line.places(),
                0,
                line.validFrom(),
                line.validTo());
    }

    private static Contract withoutTaken(Contract it) {
        return new Contract(
                it.id(),
                it.version(),
                it.employerId(),
                it.measure(),
                it.number(),
                it.centreId(),
                it.places(),
                0,
                it.validFrom(),
                it.validTo());
    }

    /** In figures, which both languages share; the preview's heading says what they are. */
    private static String terms(Contract contract) {
        return contract.places() + " · " + Dates.day(contract.validFrom()) + " – " + Dates.day(contract.validTo());
    }

    private static PlannedLine<Row> wrong(
            ContractLine line, String name, String column, String key, Argument... arguments) {
        return PlannedLine.wrong(WrongLine.of(
                line.line(), line.bin(), name, TableColumns.key(ContractSheet.TYPE, column), key, arguments));
    }

    @Override
    public void lock(ImportPlan<Row> plan) {
        contracts.lockEmployers(targets(plan.lines()).stream()
                .map(Contract::employerId)
                .distinct()
                .toList());
    }

    /** In the order of ids, so that two imports never wait for each other. */
    @Override
    public void carryOut(ImportPlan<Row> plan, long importId, Progress progress) {
        contracts.takeOver(targets(plan.lines()), importId, progress);
    }

    private static List<Contract> targets(Collection<PlannedLine<Row>> lines) {
        return lines.stream()
                .filter(line -> line.kind().isChange())
                .map(line -> Objects.requireNonNull(line.taken().target(), "a line that is planned has one"))
                .sorted(Comparator.comparing(Contract::id, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
