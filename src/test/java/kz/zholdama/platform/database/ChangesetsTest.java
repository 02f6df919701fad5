package kz.zholdama.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import liquibase.ChecksumVersion;
import liquibase.Scope;
import liquibase.changelog.ChangeLogParameters;
import liquibase.changelog.DatabaseChangeLog;
import liquibase.parser.ChangeLogParserFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.resource.ResourceAccessor;
import org.junit.jupiter.api.Test;

/**
 * A changeset that a database has once run must never change: the application would refuse to start on existing data. Each new
 * one gets a line in {@code src/test/resources/changesets.txt}; a comment after a statement belongs to its changeset.
 */
class ChangesetsTest {

    private static final Path KNOWN = Path.of("src/test/resources/changesets.txt");

    @Test
    void everyChangesetIsAsItWasFirstRun() throws Exception {
        var present = new TreeMap<String, String>();
        changelog()
                .getChangeSets()
                .forEach(each -> present.put(
                        each.getId(),
                        each.generateCheckSum(ChecksumVersion.latest()).toString()));

        assertThat(present).isEqualTo(known());
    }

    private static DatabaseChangeLog changelog() throws Exception {
        var path = "db/changelog/db.changelog-master.yaml";
        ResourceAccessor resources = new ClassLoaderResourceAccessor();
        return Scope.child(
                Map.of(Scope.Attr.resourceAccessor.name(), resources),
                () -> ChangeLogParserFactory.getInstance()
                        .getParser(path, resources)
                        .parse(path, new ChangeLogParameters(), resources));
    }

    private static Map<String, String> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, twice) -> twice, TreeMap::new));
    }
}
