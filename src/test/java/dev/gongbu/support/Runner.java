package dev.gongbu.support;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program in a JVM of its own, which can be killed. */
public final class Runner {

    /** A slow machine takes its time for the first reading of the content. */
    private static final long PATIENCE_SECONDS = 120;

    private final Path jar;
    private final Path log;
    private final Path data;
    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process process;
    private int port;

    /**
     * @param folder      which runner under {@code target}
     * @param data        the folder for what must be kept
     * @param environment what it needs to find its database
     */
    public Runner(String folder, Path data, Map<String, String> environment) {
        Path target = Path.of(System.getProperty("gongbu.target", "target"));
        this.jar = target.resolve(folder).resolve("quarkus-run.jar");
        this.log = target.resolve(folder + ".log");
        this.data = data;
        this.environment = environment;
    }

    /** Starts and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", // starts a quarter sooner, and no test lives long enough to miss C2
                        "-Dquarkus.http.host=127.0.0.1",
                        "-Dquarkus.http.port=" + port,
                        "-jar",
                        jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("GONGBU_DATA", data.toString());
        builder.environment().putAll(environment);
        process = builder.start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ready()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("The program did not start; see " + log);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
    }

    /** Asks it to stop and waits until it has. */
    public void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** SIGKILL: no shutdown hook runs. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** This path on the running program. */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private boolean ready() throws InterruptedException {
        try {
            return http.send(
                                    HttpRequest.newBuilder(uri("/health/ready"))
                                            .timeout(Duration.ofSeconds(2))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
