package kz.zholdama.register.ui;

import java.util.Locale;
import kz.zholdama.directory.Settlements;
import kz.zholdama.register.Statistics;
import org.springframework.stereotype.Component;

/** What the screen of the figures needs besides. */
@Component
record StatisticsTools(Statistics statistics, Settlements settlements) {

    StatisticsWords words(Locale language, RegisterTools tools) {
        return new StatisticsWords(
                tools.texts(),
                language,
                tools.words(language),
                tools.centres(),
                tools.employers(),
                settlements,
                statistics::nameOf);
    }
}
