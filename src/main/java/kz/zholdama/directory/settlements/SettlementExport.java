package kz.zholdama.directory.settlements;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kz.zholdama.directory.Settlement;
import kz.zholdama.directory.Settlements;
import kz.zholdama.directory.records.Entry;
import kz.zholdama.directory.records.RecordExport;
import kz.zholdama.platform.text.Texts;
import org.springframework.stereotype.Component;

/** Settlements as a table. */
@Component
class SettlementExport extends RecordExport<Settlement> {

    SettlementExport(Settlements settlements, Texts texts) {
        super("settlement", settlements, texts, List.of("kato", "nameRu", "nameKk", "path"));
    }

    @Override
    protected Stream<List<String>> rows(List<Entry<Settlement>> page, Locale language) {
        return page.stream().map(Entry::value).map(it -> row(it.kato(), it.nameRu(), it.nameKk(), it.path()));
    }
}
