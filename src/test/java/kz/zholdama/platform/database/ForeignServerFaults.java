package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.zholdama.testing.ProductionStart;
import kz.zholdama.testing.Slow;
import kz.zholdama.testing.TestDatabase;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.FileSystemUtils;

/** The first start on servers as others set them up: it works, or says in one sentence what to set and writes nothing. */
@Slow
class ForeignServerFaults {

    private static final Path FOLDER = Path.of("target", "foreign-database");
    private static final String[] LATIN = {"--character-set-server=latin1", "--collation-server=latin1_swedish_ci"};
    private static final String BINARY_LOG = "--log-bin";
    private static final String TRUSTED = "--log-bin-trust-function-creators=1";

    private EmbeddedMariaDb server;

    @BeforeAll
    static void anew() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void refusesABinaryLogThatForbidsTriggersUntilTheDatabaseHasThem() throws Exception {
        start(BINARY_LOG);

        var log = ProductionStart.refused(variables(server.jdbcUrl()), FOLDER.resolve("refused.log"));

        assertThat(told(log)).contains("log_bin_trust_function_creators").hasSizeLessThan(500);
        assertThat(log).doesNotContain("\tat ");
        assertThat(tables()).isEmpty();

        restart(BINARY_LOG, TRUSTED);
        migrate();
        restart(BINARY_LOG);
        assertThatCode(this::migrate).as("needed only while triggers are made").doesNotThrowAnyException();
        assertThat(count("information_schema.triggers where trigger_schema = database()"))
                .isPositive();
    }

    @Test
    void refusesABinaryLogOfStatements() throws Exception {
        start(BINARY_LOG, TRUSTED, "--binlog-format=STATEMENT");

        assertThatThrownBy(this::migrate)
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("binlog_format");
        assertThat(tables()).isEmpty();
    }

    @Test
    void makesItsTablesInUtf8WhateverTheDefaultIs() throws Exception {
        start(LATIN);

        migrate();

        assertThat(tables()).hasSizeGreaterThan(30).containsOnly("utf8mb4_uca1400_ai_ci");
        assertThat(count("settlement where name_kk like '%қ%'")).isPositive();
        assertThat(database()
                        .sql("select @@character_set_connection")
                        .query(String.class)
                        .single())
                .isEqualTo("utf8mb4");

        database().sql("alter database zholdama character set latin1").update();
        migrate();
        assertThat(database()
                        .sql("select @@collation_database")
                        .query(String.class)
                        .single())
                .as("for tables to come")
                .isEqualTo("utf8mb4_uca1400_ai_ci");
    }

    @Test
    void refusesTablesOfAnotherCharacterSet() throws Exception {
        start(LATIN);
        database().sql("create table DATABASECHANGELOG (id varchar(255))").update();

        assertThatThrownBy(this::migrate)
                .rootCause()
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll("SPRING_DATASOURCE_URL", "latin1_swedish_ci");
        assertThat(tables()).hasSize(1);
    }

    @Test
    void refusesAPasswordOfTheAdministratorThatIsTooShort() throws Exception {
        start();
        var variables = new HashMap<>(variables(server.jdbcUrl()));
        variables.put("ZHOLDAMA_ADMIN_USERNAME", "first.admin");
        variables.put("ZHOLDAMA_ADMIN_PASSWORD", "kort");

        var log = ProductionStart.refused(variables, FOLDER.resolve("refused.log"));

        assertThat(told(log)).startsWith("ZHOLDAMA_ADMIN_PASSWORD");
        assertThat(log).doesNotContain("\tat ", "kort");
        assertThat(tables()).isEmpty();
    }

    @Test
    void saysThatTheAddressIsMissing() throws Exception {
        start();
        var log = ProductionStart.refused(Map.of(), FOLDER.resolve("refused.log"));
        assertThat(told(log)).startsWith("SPRING_DATASOURCE_URL is missing");
    }

    @Test
    void saysWhichVariableLeadsToNoDatabase() throws Exception {
        start();
        assertThat(reason(server.jdbcUrl() + "_not_there", server.password())).contains("SPRING_DATASOURCE_URL");
        assertThat(reason(server.jdbcUrl() + "?password=other", "wrong"))
                .contains("SPRING_DATASOURCE_PASSWORD")
                .doesNotContain("other");
        server.close();
        assertThat(reason(server.jdbcUrl() + "?password=other", server.password()))
                .contains("SPRING_DATASOURCE_URL", "does not answer")
                .doesNotContain("other");

        var log = ProductionStart.refused(variables(server.jdbcUrl()), FOLDER.resolve("refused.log"));
        assertThat(told(log)).contains("SPRING_DATASOURCE_URL", "does not answer");
        assertThat(log).doesNotContain("\tat ");
    }

    private void start(String... options) throws SQLException {
        server = new EmbeddedMariaDb(FOLDER, List.of(options));
        server.start();
        try (var connection = connections().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop database zholdama");
            statement.execute("create database zholdama"); // with the server's default
        }
    }

    private void restart(String... options) {
        server.close();
        server = new EmbeddedMariaDb(FOLDER, List.of(options));
        server.start();
    }

    private void migrate() {
        var migration = new SpringLiquibase();
        migration.setDataSource(connections());
        migration.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        migration.setResourceLoader(new DefaultResourceLoader());
        migration.setCustomizer(
                new BeforeMigrating(new DefaultListableBeanFactory().getBeanProvider(StartCondition.class)));
        try {
            migration.afterPropertiesSet();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String reason(String url, String password) {
        var failure = catchThrowable(() -> new DriverManagerDataSource(url, server.user(), password).getConnection());
        var analyzer = new StartRefusedAnalyzer(new MockEnvironment().withProperty("spring.datasource.url", url));
        return analyzer.analyze(new IllegalStateException(failure)).getDescription();
    }

    private Map<String, String> variables(String url) {
        return TestDatabase.variables(server, url);
    }

    /** The collations of our tables. */
    private List<String> tables() {
        return database()
                .sql("select table_collation from information_schema.tables where table_schema = database()")
                .query(String.class)
                .list();
    }

    private long count(String rows) {
        return database().sql("select count(*) from " + rows).query(Long.class).single();
    }

    private DataSource connections() {
        return new DriverManagerDataSource(server.jdbcUrl(), server.user(), server.password());
    }

    private JdbcClient database() {
        return JdbcClient.create(connections());
    }

    /** The sentence itself, one line. */
    private static String told(String log) {
        var lines = log.lines().toList();
        var description = lines.indexOf("Description:");
        assertThat(description).as(log).isPositive();
        assertThat(lines.stream().skip(description + 2).filter(line -> !line.isBlank()))
                .as("nothing follows")
                .hasSize(1);
        return lines.get(description + 2);
    }
}
