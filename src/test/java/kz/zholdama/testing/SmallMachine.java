package kz.zholdama.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A virtual machine of its own with little memory, for what must not need more. */
public final class SmallMachine {

    /** Milliseconds that nothing may take which a person waits for. */
    public static final long LONG = 5000;

    private static final int MINUTES = 4;

    private SmallMachine() {}

    /** How long this thread has worked, in milliseconds: what other processes do on the machine does not count. */
    public static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    /** Told at the end of a line. */
    public static long milliseconds(String line) {
        return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
    }

    /**
     * What the program says, line by line, when it has ended.
     *
     * @param megabytes of heap
     */
    public static List<String> run(int megabytes, Class<?> program, Path argument)
            throws IOException, InterruptedException {
        var said = Files.createTempFile(argument.getParent(), "said", ".txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var machine = new ProcessBuilder(
                        java,
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        argument.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!machine.waitFor(MINUTES, TimeUnit.MINUTES)) {
            machine.destroyForcibly();
            throw new IllegalStateException("It does not end. It said: " + Files.readString(said));
        }
        return new ArrayList<>(Files.readAllLines(said));
    }
}
