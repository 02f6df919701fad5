package kz.zholdama;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whoever says a text's key gives it the arguments that the text names, no more, no fewer, and none without a name. Held wherever
 * key and {@code named(…)} stand in one call: the key as it is, one of two, its beginning ({@code "hearing." + outcome}), its end
 * ({@code "code-twice"}) or a constant that ends it ({@code Reason.FROZEN}).
 */
class NamedArgumentsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    /** The names that each text takes. What stored findings say is filled in by the domain and held by its own test. */
    private static final Map<String, Set<String>> TEXTS = Bundles.features().stream()
            .filter(feature -> !feature.equals("eligibility"))
            .flatMap(feature -> Bundles.of(feature, "ru").entrySet().stream())
            .collect(toMap(Map.Entry::getKey, text -> new MessageFormat(text.getValue()).getArgumentNames()));

    private static final Set<String> QUESTIONS = Set.of("ask", "warn", "dissuade");
    private static final Pattern HANDED_ON = Pattern.compile("\\barguments(\\(\\)\\.toArray\\(\\))?$");

    @Test
    void giveEachTextWhatItNames() throws IOException {
        assertThat(wrongIn(sources())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            getTranslation("desk.signed", named("number", 3))                             | names of another text
            getTranslation("desk.signed")                                                 | none
            getTranslation("desk.progress", named("done", 3))                             | too few
            getTranslation("desk.title", named("count", 3))                               | a text that takes none
            getTranslation("desk.signed", 3)                                              | without a name
            getTranslation(yes ? "desk.signed" : "desk.progress", named("count", 3))      | only the one of two
            getTranslation("hearing." + outcome, named("at", 3))                          | each that begins so
            getTranslation("hearing." + outcome) | none to all that begin so
            problems.add("field", "intake.problem.too-long", named("count", 3))           | of a problem
            new DecisionRefused(Reason.FROZEN, named("number", 3))                        | of a reason
            new UnreadableFile("too-many-rows", named("rows", 3))                         | the end of a key
            Question.ask("directory.delete", this::delete, named("name", 3))              | of a question
            Question.dissuade("directory.import.retire", this::retire, named("present", 3)) | without what its title names
            """)
    void findsWhatIsWrong(String call, String what) throws IOException {
        assertThat(wrongIn(List.of(source("class Some { Object some = " + call + "; }"))))
                .as(what)
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            getTranslation("desk.signed", named("count", 3))                              | as it is
            texts.text("desk.progress", Texts.RUSSIAN, named("all", 3), named("done", 1)) | in any order
            getTranslation(refused.messageKey(), refused.arguments().toArray())           | handed on
            getTranslation("desk.title")                                                  | none
            new DecisionRefused(Reason.SIGNED_ALREADY, named("number", 3))                | of a reason
            Question.ask("regulation.edition.withdraw", this::go, named("edition", 3))    | of the title of a question
            """)
    void letsPassWhatIsRight(String call, String what) throws IOException {
        assertThat(wrongIn(List.of(source("class Some { Object some = " + call + "; }"))))
                .as(what)
                .isEmpty();
    }

    private static List<JavaFileObject> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var all = new ArrayList<JavaFileObject>();
            for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                all.add(new Source(file.toUri(), Files.readString(file)));
            }
            return all;
        }
    }

    private static JavaFileObject source(String code) {
        return new Source(URI.create("string:///Some.java"), code);
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(URI uri, String code) {
            super(uri, Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }

    private static List<String> wrongIn(List<JavaFileObject> sources) throws IOException {
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, null, null, sources);
        var calls = new Calls();
        for (var unit : task.parse()) {
            calls.scan(unit, unit);
        }
        return calls.wrong;
    }

    /** What a call says of the key: the texts that it may mean, each of them or one of them. */
    private record Said(List<Set<String>> each, List<Set<String>> oneOf) {

        static Said nothing() {
            return new Said(List.of(), List.of());
        }

        static Said key(String key) {
            return TEXTS.containsKey(key)
                    ? new Said(List.of(TEXTS.get(key)), List.of())
                    : one(it -> it.endsWith("." + key));
        }

        /** Its title and its text are given the same. */
        static Said question(String key) {
            return new Said(
                    List.of(Stream.of(".title", ".question")
                            .flatMap(part -> TEXTS.getOrDefault(key + part, Set.of()).stream())
                            .collect(toSet())),
                    List.of());
        }

        static Said each(Predicate<String> keys) {
            return new Said(texts(keys), List.of());
        }

        static Said one(Predicate<String> keys) {
            return new Said(List.of(), texts(keys));
        }

        private static List<Set<String>> texts(Predicate<String> keys) {
            return TEXTS.keySet().stream().filter(keys).map(TEXTS::get).toList();
        }

        Said and(Said other) {
            return new Said(both(each, other.each), both(oneOf, other.oneOf));
        }

        private static List<Set<String>> both(List<Set<String>> some, List<Set<String>> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }

        boolean needsNames() {
            return !each.isEmpty() && each.stream().noneMatch(Set::isEmpty);
        }

        boolean takes(Set<String> names) {
            return each.isEmpty()
                    ? oneOf.isEmpty() || oneOf.contains(names)
                    : each.stream().allMatch(names::equals);
        }
    }

    private static final class Calls extends TreeScanner<Void, CompilationUnitTree> {

        private final List<String> wrong = new ArrayList<>();

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, CompilationUnitTree unit) {
            check(call, called(call), call.getArguments(), unit);
            return super.visitMethodInvocation(call, unit);
        }

        @Override
        public Void visitNewClass(NewClassTree call, CompilationUnitTree unit) {
            check(call, "new", call.getArguments(), unit);
            return super.visitNewClass(call, unit);
        }

        private void check(
                ExpressionTree call, String method, List<? extends ExpressionTree> given, CompilationUnitTree unit) {
            var names = given.stream().flatMap(Calls::name).collect(toSet());
            var said = given.stream().map(it -> said(it, method)).reduce(Said.nothing(), Said::and);
            if (method.equals("getTranslation") && !given.stream().skip(1).allMatch(Calls::isNamed)) {
                wrong.add("Without a name in " + unit.getSourceFile().getName() + ": " + call);
            } else if (names.isEmpty()
                    ? !given.isEmpty() && said(given.getLast(), method).needsNames()
                    : !said.takes(names)) {
                wrong.add("Not what the text names in " + unit.getSourceFile().getName() + ": " + call);
            }
        }

        private static String called(MethodInvocationTree call) {
            return call.getMethodSelect() instanceof MemberSelectTree select
                    ? select.getIdentifier().toString()
                    : call.getMethodSelect().toString();
        }

        private static boolean isNamed(ExpressionTree argument) {
            return name(argument).findAny().isPresent()
                    || HANDED_ON.matcher(argument.toString()).find();
        }

        private static Stream<String> name(ExpressionTree argument) {
            return argument instanceof MethodInvocationTree call && called(call).equals("named")
                    ? literal(call.getArguments().getFirst())
                    : Stream.empty();
        }

        private static Stream<String> literal(ExpressionTree argument) {
            return argument instanceof LiteralTree literal && literal.getValue() instanceof String text
                    ? Stream.of(text)
                    : Stream.empty();
        }

        private static Said said(ExpressionTree argument, String method) {
            return switch (argument) {
                case ParenthesizedTree inner -> said(inner.getExpression(), method);
                case ConditionalExpressionTree either ->
                    said(either.getTrueExpression(), method).and(said(either.getFalseExpression(), method));
                case LiteralTree literal
                when literal.getValue() instanceof String key ->
                    QUESTIONS.contains(method) ? Said.question(key) : Said.key(key);
                case BinaryTree sum
                when literal(sum.getLeftOperand()).anyMatch(text -> text.endsWith(".")) ->
                    Said.each(key -> key.startsWith(
                            literal(sum.getLeftOperand()).findAny().orElseThrow()));
                case BinaryTree sum
                when literal(sum.getRightOperand()).anyMatch(text -> text.startsWith(".")) ->
                    Said.one(key -> key.endsWith(
                            literal(sum.getRightOperand()).findAny().orElseThrow()));
                case MemberSelectTree constant -> Said.one(key -> key.endsWith("." + constant.getIdentifier()));
                default -> Said.nothing();
            };
        }
    }
}
