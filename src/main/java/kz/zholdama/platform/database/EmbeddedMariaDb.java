package kz.zholdama.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * A MariaDB server of our own under the application's data folder, listening on 127.0.0.1 only. The passwords are drawn
 * anew at every start: the server learns them from an init file that only our user can read.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String USER = "zholdama";
    private static final Duration START_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOP_WITHIN = Duration.ofMinutes(1);
    private static final Duration ASK_EVERY = Duration.ofMillis(100);

    private final ServerFolder folder;
    private final List<String> options;
    private final String password = newPassword();
    private final String readerPassword = newPassword();
    private final int port;
    private @Nullable Process server;
    private @Nullable Path sockets;

    /** @param folder data folder, created when absent */
    public EmbeddedMariaDb(Path folder) {
        this(folder, List.of());
    }

    /** @param options of the server, above our own: for tests of servers that others set up */
    public EmbeddedMariaDb(Path folder, List<String> options) {
        this.folder = new ServerFolder(folder);
        this.options = List.copyOf(options);
        this.port = freePort();
    }

    /** Starts the server and waits until it takes connections. Data of an earlier start is kept. */
    public synchronized void start() {
        try {
            folder.claim();
            endOrphan();
            folder.install();
            server = launch();
            awaitConnections(server);
            EmbeddedReader.tell(folder.path(), jdbcUrl(), readerPassword);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database could not be installed in " + folder.path(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use its folder " + folder.path(), e);
        }
    }

    /**
     * Launched here and not by the library: that one would delete data below the system's temporary folder and stop the
     * server in a shutdown hook of its own, while the application still works on it.
     */
    private Process launch() throws IOException {
        sockets = Files.createTempDirectory("zholdama"); // a socket path may have 107 bytes at most
        var command = new ArrayList<>(List.of(
                folder.program().toString(),
                "--no-defaults",
                "--basedir=" + folder.server(),
                "--datadir=" + folder.data(),
                "--tmpdir=" + folder.tmp(),
                "--socket=" + sockets.resolve("db.sock"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-ssl", // nothing leaves this machine, and a key of 4096 bits takes seconds at every start
                "--pid-file=" + folder.pidFile(),
                "--init-file=" + initFile(),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--innodb-snapshot-isolation=ON",
                "--innodb-buffer-pool-size=1G", // taken as the data grow, not at the start
                "--innodb-log-file-size=256M",
                "--max-allowed-packet=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile())
                .start();
    }

    private void awaitConnections(Process server) {
        var deadline = System.nanoTime() + START_WITHIN.toNanos();
        while (server.isAlive() && System.nanoTime() < deadline) {
            try (var _ = DriverManager.getConnection(jdbcUrl(), USER, password)) {
                return;
            } catch (SQLException _) {
                pause(); // not listening yet
            }
        }
        server.destroy();
        throw new IllegalStateException("The embedded database did not start; see " + folder.log());
    }

    private static void pause() {
        try {
            Thread.sleep(ASK_EVERY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the embedded database was starting", e);
        }
    }

    /** Stops the server in an orderly way. */
    @Override
    public synchronized void close() {
        if (server != null) {
            end(server.toHandle());
            server = null;
        }
        release();
    }

    private void release() {
        try {
            FileSystemUtils.deleteRecursively(sockets);
            folder.release();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder cannot be given free", e);
        }
    }

    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/zholdama";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    /** The server's process, for tests that kill it. */
    public Optional<ProcessHandle> process() {
        return folder.process();
    }

    /** A server that outlived a killed application still holds the data files; it is asked to end first. */
    private void endOrphan() {
        process().filter(ProcessHandle::isAlive).filter(folder::isOurs).ifPresent(EmbeddedMariaDb::end);
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        try {
            handle.onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The embedded database does not stop", e);
        }
    }

    private Path initFile() throws IOException {
        var file = OwnFile.create(folder.path().resolve("init.sql"));
        Files.writeString(file, """
                create database if not exists zholdama character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'localhost' identified by '%2$s';
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on zholdama.* to '%1$s'@'localhost';
                grant all on zholdama.* to '%1$s'@'127.0.0.1';
                create or replace user '%4$s'@'localhost' identified by '%5$s';
                create or replace user '%4$s'@'127.0.0.1' identified by '%5$s';
                grant select on zholdama.* to '%4$s'@'localhost';
                grant select on zholdama.* to '%4$s'@'127.0.0.1';
                alter user 'root'@'localhost' identified by '%3$s';
                delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');
                flush privileges;
                """.formatted(USER, password, newPassword(), EmbeddedReader.USER, readerPassword));
        return file;
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the embedded database", e);
        }
    }
}
