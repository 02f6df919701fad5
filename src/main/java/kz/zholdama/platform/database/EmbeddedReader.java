package kz.zholdama.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/**
 * An account of the running embedded server that can read and nothing else, for commands beside the application. Where it
 * listens and the password, drawn anew at every start, are in a file that only our user can read.
 */
final class EmbeddedReader {

    static final String USER = "zholdama_reader";

    private EmbeddedReader() {}

    static void tell(Path folder, String url, String password) throws IOException {
        var file = OwnFile.create(file(folder));
        var told = new Properties();
        told.setProperty("url", url);
        told.setProperty("password", password);
        try (var out = Files.newBufferedWriter(file)) {
            told.store(out, null);
        }
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(file(folder));
    }

    /** @throws StartRefused when the server that runs does not answer us */
    static Connection connect(Path folder) {
        var told = new Properties();
        try (var in = Files.newBufferedReader(file(folder))) {
            told.load(in);
            return DatabaseBeside.connect(told.getProperty("url", ""), USER, told.getProperty("password", ""));
        } catch (IOException | SQLException e) {
            throw new StartRefused(
                    "An application works with the data in " + folder.toAbsolutePath()
                            + " and its database cannot be read beside it: wait until it has started, run the command as the"
                            + " same user, or end the application first.",
                    e);
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("reader.properties");
    }
}
