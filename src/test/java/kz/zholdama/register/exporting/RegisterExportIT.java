package kz.zholdama.register.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import kz.zholdama.eligibility.Measure;
import kz.zholdama.platform.tables.TableFormat;
import kz.zholdama.platform.text.Texts;
import kz.zholdama.register.EntryKind;
import kz.zholdama.register.RegisterQuery;
import kz.zholdama.register.columns.RegisterColumn;
import kz.zholdama.register.columns.RegisterWords;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.Centres.Centre;
import kz.zholdama.testing.GivenCases;
import kz.zholdama.testing.TestClock;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@ZholdamaTest
class RegisterExportIT {

    private static final List<RegisterColumn> COLUMNS =
            List.of(RegisterColumn.NUMBER, RegisterColumn.NAME, RegisterColumn.STATUS, RegisterColumn.HOST);

    @Autowired
    private RegisterExport export;

    @Autowired
    private Centres centres;

    @Autowired
    private GivenCases given;

    @Autowired
    private Texts texts;

    @Autowired
    private JdbcClient database;

    private Centre centre;

    @BeforeEach
    void open() {
        centre = centres.create();
    }

    @Test
    void writesWhatTheRegisterShowsInItsColumnsAndJournalsIt() throws Exception {
        var issued = given.of(centre, Measure.PUBLIC_WORKS).issued();
        given.of(centres.create(), Measure.PUBLIC_WORKS).issued();

        assertThat(written(TableFormat.CSV).toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFНомер;Заявитель;Состояние;Куда направлен\r\n" + issued.number() + ";")
                .contains("Ожидается корешок")
                .hasLineCount(2);
        assertThat(written(TableFormat.XLSX).toByteArray()).startsWith('P', 'K');
        assertThat(database.sql(
                                "select count(*) from journal_entry where centre_id = ? and action like 'register%exported'")
                        .param(centre.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void stopsWhenNobodyWaitsForItAndIsForThoseWhoReadTheRegister() {
        given.of(centre, Measure.PUBLIC_WORKS).issued();

        As.a(centre.director())
                .run(() -> assertThatThrownBy(() -> write(TableFormat.CSV, new ByteArrayOutputStream(), false))
                        .isInstanceOf(CancellationException.class));
        As.a(Centres.administrator())
                .run(() -> assertThatThrownBy(() -> write(TableFormat.CSV, new ByteArrayOutputStream(), true))
                        .isInstanceOf(AccessDeniedException.class));
    }

    private ByteArrayOutputStream written(TableFormat format) {
        return As.a(centre.director()).call(() -> {
            var out = new ByteArrayOutputStream();
            assertThat(write(format, out, true)).isTrue();
            return out;
        });
    }

    private boolean write(TableFormat format, ByteArrayOutputStream out, boolean waits) throws IOException {
        var words = new RegisterWords(texts, Texts.RUSSIAN, _ -> "", TestClock.USUAL);
        return export.write(RegisterQuery.of(EntryKind.REFERRAL), COLUMNS, words, "Реестр", format, out, _ -> waits);
    }
}
