package kz.zholdama.directory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import kz.zholdama.bench.Results;
import kz.zholdama.testing.As;
import kz.zholdama.testing.Centres;
import kz.zholdama.testing.ZholdamaTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a person waits for while he types: the count and the first page of employers, among ten thousand and among a
 * million of them, for the same mix of searches. And what scrolling on to any page of the first hundred thousand takes.
 */
@ZholdamaTest
class DirectorySearchBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 1_000_000;
    private static final int STEP = 100_000;
    private static final int MEASURED = 400;
    private static final int PAGE = 50;
    private static final String FIRST = elt("жар", "тау", "кен", "бол", "сар", "ак", "кара", "нур", "бай", "дала", "жол", "мун", "газ", "агро",
            "строй", "техно", "медиа", "авто", "эко", "сервис", "транс", "энерго", "казах", "семей", "абай", "алма", "арна", "орда", "кок", "жас");
    private static final String SECOND = elt("кын", "лар", "ер", "ат", "ыс", "мет", "групп", "пром", "торг", "снаб", "монтаж", "инвест",
            "трейд", "лайн", "сити", "хан", "бек", "жан", "тай", "гул", "мир", "свет", "фарм", "лес", "хлеб");
    private static final String FORM = elt("тоо", "тоо", "тоо", "ип", "ип", "кх", "ао", "кгп", "гу", "оф");
    private static final String TOWN = elt("семей", "павлодар", "костанай", "кокшетау", "караганда", "актобе", "атырау", "уральск",
            "тараз", "шымкент", "астана", "алматы", "туркестан", "актау", "кызылорда", "талдыкорган", "жезказган", "риддер");

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
        List.of("employer_word", "employer_vocabulary").forEach(table -> database.execute("truncate table " + table));
        database.update("delete from employer where phone = 'bench'");
    }

    @Test
    void searchesAMillionAsFastAsTenThousand() {
        fill(0, SMALL);
        var small = p95(SMALL);
        Results.add("directory.search.p95.ms.10k", small, "ms");
        Results.add("directory.scroll.p95.ms.10k", scrollP95(SMALL), "ms");
        for (var from = SMALL; from < LARGE; from = Math.min(LARGE, from + STEP)) {
            fill(from, Math.min(LARGE, from + STEP));
        }
        database.execute("analyze table employer, employer_word, employer_vocabulary");
        var large = p95(LARGE);
        Results.add("directory.search.p95.ms.1m", large, "ms");
        Results.add("directory.search.p95.ratio", large / small, "");
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
        System.out.println(size + " slowest of each kind, ms: " + Arrays.stream(kinds).mapToObj(each -> String.format("%.1f", each)).toList());
        return p95(times);
    }

    private double scrollP95(int size) {
        var times = new ArrayList<Double>();
        for (var i = 0; i < MEASURED / 4; i++) {
            var offset = random.nextInt(Math.min(size, STEP) - PAGE);
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
        return database.queryForObject("select name from employer where bin = ?", String.class, bin(row));
    }

    private String word(int row, int place) {
        return name(row).split(" ")[place == 3 ? 3 : place == 0 ? 1 : place == 1 ? 2 : 0];
    }

    private static String bin(int row) {
        return String.format("%012d", 100_000_000_000L + row * 7919L);
    }

    /** Names of a form, two made-up words and a town; early ones of the made-up words are met more often, as in life. */
    private void fill(int from, int to) {
        var rows = "seq_" + from + "_to_" + (to - 1);
        database.update("insert into employer (bin, name, legal_address, phone, search_text) select bin, name, name, 'bench', concat(' ', bin, ' ', name, ' ') from ("
                + "select lpad(100000000000 + seq * 7919, 12, '0') bin, concat(" + FORM.replace("#", "crc32(concat(seq, 'f'))") + ", ' ', "
                + skewed(FIRST, 30, "a") + ", " + skewed(SECOND, 25, "b") + ", ' ', " + skewed(FIRST, 30, "c") + ", "
                + skewed(SECOND, 25, "d") + ", ' ', " + TOWN.replace("#", "crc32(concat(seq, 't'))") + ") name from " + rows + ") made");
        var made = "from employer where phone = 'bench' and bin between '" + bin(from) + "' and '" + bin(to - 1) + "'";
        var words = List.of("bin", "concat('~', reverse(bin))", "substring_index(name, ' ', 1)",
                "substring_index(substring_index(name, ' ', 2), ' ', -1)", "substring_index(substring_index(name, ' ', 3), ' ', -1)",
                "substring_index(name, ' ', -1)");
        words.forEach(word -> database.update("insert ignore into employer_word (word, employer_id) select " + word + " w, id " + made + " order by w, id"));
        words.subList(2, words.size()).forEach(word -> database.update("insert ignore into employer_vocabulary (word) select distinct " + word + " " + made));
    }

    private static String skewed(String choice, int many, String salt) {
        return choice.replace("#", "floor(" + many + " * pow(crc32(concat(seq, '" + salt + "')) / 4294967296, 2))");
    }

    /** SQL that picks one of the words by a number; {@code #} stands for the number. */
    private static String elt(String... words) {
        return "elt(1 + mod(#, " + words.length + "), '" + String.join("', '", words) + "')";
    }
}
