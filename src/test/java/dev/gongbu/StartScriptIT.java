package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The start command: its options, and when it starts the program again. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {

    private static final Path TARGET =
            Path.of(System.getProperty("gongbu.target", "target")).toAbsolutePath();
    private static final Path SCRIPT = TARGET.resolve("quarkus-app/gongbu");
    private static final long PATIENCE_SECONDS = 120;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final List<ProcessHandle> started = new ArrayList<>();

    @TempDir
    Path folder;

    private Path log;
    private int port;

    @BeforeEach
    void port() throws IOException {
        log = folder.resolve("log");
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void end() {
        started.forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void the_program_comes_back_after_a_kill_and_stops_for_good_when_it_is_asked_to() throws Exception {
        Process script = start(SCRIPT);
        await(this::ready);
        ProcessHandle first = program(script.toHandle());
        if (Files.isDirectory(Path.of("/proc"))) {
            assertThat(Path.of("/proc", String.valueOf(first.pid()), "maps"))
                    .as("the class archive is in use")
                    .content()
                    .contains("quarkus-app/gongbu.jsa");
        }

        assertThat(first.destroyForcibly()).isTrue();
        first.onExit().get(10, TimeUnit.SECONDS);
        await(this::ready);
        assertThat(log).content().contains("ended with 137", "started again");
        ProcessHandle second = program(script.toHandle());
        assertThat(second).isNotEqualTo(first);

        script.destroy();
        assertThat(ended(script)).isEqualTo(143);
        assertThat(second.isAlive()).isFalse();
        assertThat(log).content().containsOnlyOnce("started again").contains("gongbu stopped in");
    }

    @Test
    void a_start_on_a_port_that_is_taken_ends_with_an_error_and_is_not_tried_again() throws Exception {
        try (var taken = new ServerSocket(port)) {
            Process script = start(SCRIPT);
            assertThat(ended(script)).isEqualTo(1);
            assertThat(log)
                    .content()
                    .contains(String.valueOf(taken.getLocalPort()))
                    .doesNotContain("started again");
        }
    }

    /** {@code quarkus:run} calls Java without options and with this property. */
    @Test
    void the_runner_that_is_given_the_script_starts_and_stops_by_it() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path jar = SCRIPT.resolveSibling("quarkus-run.jar");
        Process runner = start(java, "-Dgongbu.script=" + SCRIPT, "-jar", jar.toString());
        await(this::ready);
        ProcessHandle program = program(program(runner.toHandle()));
        assertThat(program.info().arguments().orElseThrow()).contains("-XX:+ExitOnOutOfMemoryError");

        runner.destroy();
        ended(runner);
        assertThat(program.isAlive()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 134, 137, 139})
    void out_of_memory_and_crashes_are_started_again(int code) throws Exception {
        Process script = withJava("exit $([ $(wc -l < calls) -gt 1 ] || echo " + code + ")");
        assertThat(ended(script)).isZero();
        assertThat(calls()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 129, 130, 143})
    void a_stop_and_a_start_that_fails_are_final(int code) throws Exception {
        Process script = withJava("exit " + code);
        assertThat(ended(script)).isEqualTo(code);
        assertThat(calls()).hasSize(1);
    }

    @Test
    void what_crashes_at_each_start_is_given_up() throws Exception {
        Process script = withJava("exit 3");
        assertThat(ended(script)).isEqualTo(3);
        assertThat(calls()).hasSize(5);
        assertThat(log).content().contains("not started again");
    }

    @Test
    void a_stop_ends_the_script_while_it_waits_to_start_again() throws Exception {
        Process script = withJava("exit 3");
        await(() -> calls().size() == 2);
        script.destroy();
        assertThat(ended(script)).isEqualTo(143);
        assertThat(calls()).hasSizeLessThan(5);
    }

    /** An archive that a Java can't use is not shown to it. */
    @Test
    void settings_and_options_reach_java_through_a_link() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), SCRIPT);
        ProcessBuilder builder = fake("exit 0", link.toString(), "-Dmy.setting=two words");
        builder.environment().put("GONGBU_HEAP", "1g");
        builder.environment().put("JAVA_OPTS", "-Xss2m -XX:TieredStopAtLevel=4");
        assertThat(ended(launch(builder))).isZero();
        assertThat(calls().get(0))
                .contains(" -Xmx1g ")
                .endsWith(" -Xss2m -XX:TieredStopAtLevel=4 -Dmy.setting=two words -jar "
                        + SCRIPT.resolveSibling("quarkus-run.jar"))
                .doesNotContain("SharedArchiveFile");
    }

    private Process start(Object... command) throws IOException {
        List<String> words = new ArrayList<>();
        for (Object word : command) {
            words.add(word.toString());
        }
        var builder = new ProcessBuilder(words);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GONGBU_DATA", folder.resolve("data").toString());
        return launch(builder);
    }

    /** The script with a Java that notes how it is called and then does this. */
    private Process withJava(String what) throws IOException {
        return launch(fake(what, SCRIPT.toString()));
    }

    private ProcessBuilder fake(String what, String... command) throws IOException {
        Path java = folder.resolve("java/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, """
                #!/bin/sh
                case "$*" in *-Xshare:on*) exit 1 ;; esac
                cd "$(dirname "$0")"
                echo "$*" >> calls
                %s
                """.formatted(what));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        var builder = new ProcessBuilder(command);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().remove("JAVA_OPTS");
        return builder;
    }

    private List<String> calls() throws IOException {
        Path calls = folder.resolve("java/bin/calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private Process launch(ProcessBuilder builder) throws IOException {
        Process process =
                builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
        started.add(process.toHandle());
        return process;
    }

    /** The one process that this one started. */
    private ProcessHandle program(ProcessHandle parent) {
        List<ProcessHandle> children = parent.children().toList();
        assertThat(children).hasSize(1);
        started.addAll(children);
        return children.get(0);
    }

    private boolean ready() throws InterruptedException {
        try {
            URI health = URI.create("http://127.0.0.1:" + port + "/health/ready");
            var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2));
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.call()) {
            assertThat(System.nanoTime()).as("patience, see " + log).isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
