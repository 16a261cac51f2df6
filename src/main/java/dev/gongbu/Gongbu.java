package dev.gongbu;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Objects;

/** Starts the program. */
@QuarkusMain
public class Gongbu {

    private static final String DATA = "gongbu.data";

    /** Runs until the process is asked to stop. */
    public static void main(String... arguments) {
        // H2 refuses a folder that is named relative to where the program was started.
        String data = System.getProperty(DATA, Objects.requireNonNullElse(System.getenv("GONGBU_DATA"), "data"));
        System.setProperty(DATA, Path.of(data).toAbsolutePath().normalize().toString());
        Quarkus.run(arguments);
    }
}
