package kz.zholdama.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An empty file that only our user can read. */
final class OwnFile {

    private OwnFile() {}

    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        var asFile = file.toFile();
        asFile.setReadable(false, false);
        asFile.setReadable(true, true);
        return file;
    }
}
