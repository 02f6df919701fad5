package kz.zholdama.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import kz.zholdama.bench.Results;
import kz.zholdama.directory.Employers;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What a person waits for while he types: the count and the first page of employers, among ten thousand and among a
 * million of them, for the same mix of searches. And what scrolling on to any page of the first hundred thousand takes.
 */
@ZholdamaTest
class DirectorySearchBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int SCROLLED = 100_000;
    private static final int MEASURED = 400;
    private static final int PAGE = 50;
    private static final String FIRST = elt(
            "жар", "тау", "кен", "бол", "сар", "ак", "кара", "нур", "бай", "дала", "жол", "мун", "газ", "агро", "строй",
            "техно", "медиа", "авто", "эко", "сервис", "транс", "энерго", "казах", "семей", "абай", "алма", "арна",
            "орда", "кок", "жас");
    private static final String SECOND = elt(
            "кын", "лар", "ер", "ат", "ыс", "мет", "групп", "пром", "торг", "снаб", "монтаж", "инвест", "трейд", "лайн",
            "сити", "хан", "бек", "жан", "тай", "гул", "мир", "свет", "фарм", "лес", "хлеб");
    private static final String FORM = elt("тоо", "тоо", "тоо", "ип", "ип", "кх", "ао", "кгп", "гу", "оф");
    private static final String TOWN = elt(
            "семей",
            "павлодар",
            "костанай",
            "кокшетау",
            "караганда",
            "актобе",
            "атырау",
            "уральск",
            "тараз",
            "шымкент",
            "астана",
            "алматы",
            "туркестан",
            "актау",
            "кызылорда",
            "талдыкорган",
            "жезказган",
            "риддер");

    @Autowired
    private Employers employers;

    @Autowired
    private JdbcTemplate database;

    private final Random random = new Random(20_261_124);

    @BeforeEach
    void signIn() {
        As.a(Centres.administrator()).stay();
    }

    @AfterEach
    void removeAll() {
        quickly(session -> {
            session.execute("truncate table employer_posting");
            session.execute("truncate table employer_line");
            session.execute("truncate table employer_vocabulary");
            session.execute("alter table employer drop index employer_name, drop index employer_by_name");
            session.execute("delete from employer where phone = 'bench'");
            session.execute(
                    "alter table employer add index employer_name (name), add index employer_by_name (retired, name)");
        });
    }

    @Test
    void searchesAMillionAsFastAsTenThousand() {
        fill(SMALL);
        var small = p95(SMALL);
        Results.add("directory.search.p95.ms.10k", small, "ms");
        Results.add("directory.scroll.p95.ms.10k", scrollP95(SMALL), "ms");
        fill(LARGE);
        var large = p95(LARGE);
        Results.add("directory.search.p95.ms.1m", large, "ms");
        Results.add("directory.search.ratio", large / small, "");
        Results.add("directory.scroll.p95.ms.1m", scrollP95(LARGE), "ms");
    }

    private double p95(int size) {
        List<IntFunction<ListRequest>> mix = List.of(
                i -> search(word(i, 0).substring(0, 4)),
                i -> search(word(i, 0)),
                i -> search(word(i, 1) + " " + word(i, 0).substring(0, 3)),
                i -> search(name(i)),
                i -> search(bin(i)),
                i -> search(bin(i).substring(0, 8)),
                i -> search(bin(i).substring(6)),
                _ -> search("тоо"),
                i -> search("тоо " + word(i, 3)),
                i -> search(word(i, 3) + " " + word(i, 2)),
                _ -> search(""),
                _ -> new ListRequest("", Shown.IN_USE, "bin", false, 0, PAGE));
        var times = new ArrayList<Double>();
        var kinds = new double[mix.size()];
        for (var i = -MEASURED / 4; i < MEASURED; i++) {
            var kind = Math.floorMod(i, mix.size());
            var request = mix.get(kind).apply(random.nextInt(size));
            var begun = System.nanoTime();
            employers.count(request);
            employers.list(request);
            var taken = (System.nanoTime() - begun) / 1e6;
            if (i >= 0) {
                times.add(taken);
                kinds[kind] = Math.max(kinds[kind], taken);
            }
        }
        System.out.println(size + " slowest of each kind, ms: "
                + Arrays.stream(kinds)
                        .mapToObj(each -> String.format("%.1f", each))
                        .toList());
        return p95(times);
    }

    private double scrollP95(int size) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < MEASURED / 4; i++) {
            var offset = random.nextInt(Math.min(size, SCROLLED) - PAGE);
            var begun = System.nanoTime();
            employers.list(new ListRequest("", Shown.IN_USE, null, true, offset, PAGE));
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return p95(times);
    }

    private static double p95(List<Double> times) {
        return times.stream().sorted().toList().get((int) (times.size() * 0.95));
    }

    private ListRequest search(String text) {
        return ListRequest.of(text, 0, PAGE);
    }

    private String name(int row) {
        return database.queryForObject("select legal_address from employer where bin = ?", String.class, bin(row));
    }

    private String word(int row, int place) {
        return name(row).split(" ", -1)[place == 3 ? 3 : place == 0 ? 1 : place == 1 ? 2 : 0];
    }

    private static String bin(int row) {
        return String.format("%012d", 100_000_000_000L + row * 7919L);
    }

    /**
     * Names of a form, two made-up words and a town (in small letters as the address); early ones of the made-up words are met
     * more often, as in life. Sorted once and written to empty tables and without the indexes of names, a million take a
     * minute or two.
     */
    private void fill(int rows) {
        quickly(session -> {
            session.execute("truncate table employer_posting");
            session.execute("truncate table employer_line");
            session.execute("truncate table employer_vocabulary");
            session.execute("delete from employer where phone = 'bench'");
            session.execute("alter table employer drop index employer_name, drop index employer_by_name");
            session.execute("insert into employer (bin, name, legal_address, phone, search_text) select bin,"
                    + " concat(upper(substring_index(name, ' ', 1)), ' «', substring(name, locate(' ', name) + 1), '»'),"
                    + " name, 'bench', concat(' ', bin, ' ', name, ' ') from ("
                    + "select lpad(100000000000 + seq * 7919, 12, '0') bin, concat("
                    + FORM.replace("#", "crc32(concat(seq, 'f'))") + ", ' ', "
                    + skewed(FIRST, 30, "a") + ", " + skewed(SECOND, 25, "b") + ", ' ', "
                    + skewed(FIRST, 30, "c") + ", "
                    + skewed(SECOND, 25, "d") + ", ' ', " + TOWN.replace("#", "crc32(concat(seq, 't'))")
                    + ") name from seq_0_to_" + (rows - 1) + ") made");
            session.execute(
                    "alter table employer add index employer_name (name), add index employer_by_name (retired, name)");
            session.execute("insert into employer_line (sort_name, employer_id, retired, search_text)"
                    + " select concat(substring(legal_address, locate(' ', legal_address) + 1), ' ',"
                    + " substring_index(legal_address, ' ', 1)), id, false, search_text"
                    + " from employer where phone = 'bench' order by 1, 2");
            var made = ", sort_name, employer_id from employer_line";
            var second = "substring_index(sort_name, ' ', 1)";
            var third = "substring_index(substring_index(sort_name, ' ', 2), ' ', -1)";
            session.execute(
                    "insert into employer_posting (word, sort_name, employer_id) select substring(search_text, 2, 12) w"
                            + made
                            + " union all select concat('~', reverse(substring(search_text, 2, 12)))" + made
                            + " union all select substring_index(sort_name, ' ', -1)" + made
                            + " union all select " + second + made + " union all select " + third + made + " where "
                            + second + " <> " + third
                            + " union all select substring_index(substring_index(sort_name, ' ', 3), ' ', -1)" + made
                            + " order by 1, 2, 3");
            session.execute(
                    "insert into employer_vocabulary (word) select distinct word from employer_posting where word >= 'а'");
        });
        database.execute("analyze table employer, employer_line, employer_posting, employer_vocabulary");
    }

    private void quickly(Consumer<JdbcTemplate> work) {
        database.execute((ConnectionCallback<Void>) connection -> {
            var session = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            session.execute("set foreign_key_checks = 0, unique_checks = 0, sort_buffer_size = 268435456");
            try {
                work.accept(session);
            } finally {
                session.execute("set foreign_key_checks = 1, unique_checks = 1, sort_buffer_size = default");
            }
            return null;
        });
    }

    private static String skewed(String choice, int many, String salt) {
        return choice.replace("#", "floor(" + many + " * pow(crc32(concat(seq, '" + salt + "')) / 4294967296, 2))");
    }

    /** SQL that picks one of the words by a number; {@code #} stands for the number. */
    private static String elt(String... words) {
        return "elt(1 + mod(#, " + words.length + "), '" + String.join("', '", words) + "')";
    }
}
