package dev.gongbu;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** Starts the program. */
@QuarkusMain
public class Gongbu {

    private static final String DATA = "gongbu.data";

    /** Names the start script where its options are missing: {@code quarkus:run} can't pass any on to Java. */
    private static final String SCRIPT = "gongbu.script";

    /** Runs until the process is asked to stop. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        String script = System.getProperty(SCRIPT);
        if (script != null) {
            System.exit(run(script));
        }
        // H2 refuses a folder that is named relative to where the program was started.
        String data = System.getProperty(DATA, Objects.requireNonNullElse(System.getenv("GONGBU_DATA"), "data"));
        System.setProperty(DATA, Path.of(data).toAbsolutePath().normalize().toString());
        Quarkus.run(arguments);
    }

    /** Runs the script and stops it when this process is asked to stop. */
    private static int run(String script) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(script).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process program = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            program.destroy();
            program.onExit().join();
        }));
        return program.waitFor();
    }
}
