package kz.zholdama.directory.settlements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordExport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Settlements as a table. */
@Component
class SettlementExport extends RecordExport<Settlement> {

    private final SettlementDirectory settlements;

    SettlementExport(SettlementDirectory settlements, Texts texts) {
        super("settlement", settlements, texts, List.of("kato", "nameRu", "nameKk", "parent", "path"));
        this.settlements = settlements;
    }

    @Override
    protected Stream<List<String>> rows(List<Entry<Settlement>> page, Locale language) {
        var codes = settlements.codes(page.stream()
                .flatMap(entry -> Stream.ofNullable(entry.value().parentId()))
                .distinct()
                .toList());
        return page.stream()
                .map(Entry::value)
                .map(it -> row(it.kato(), it.nameRu(), it.nameKk(), codes.get(it.parentId()), it.path()));
    }
}
