package dev.gongbu.support;

import com.microsoft.playwright.BrowserType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the browser for the tests, or makes one available: {@code GONGBU_BROWSER}, a Chromium or Chrome of the system
 * (the one without windows first: it takes a third less time), Debian's package where it may be installed, else
 * Playwright's own download. Never leaves the tests out.
 */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    /** What was found; empty for the one that Playwright downloads itself. */
    private static volatile Optional<Path> executable;

    private Chromium() {}

    static synchronized BrowserType.LaunchOptions options() {
        if (executable == null) {
            executable = locate();
        }
        var options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync"));
        executable.ifPresent(options::setExecutablePath);
        return options;
    }

    private static Optional<Path> locate() {
        String wanted = System.getenv("GONGBU_BROWSER");
        if (wanted != null) {
            if (!Files.isExecutable(Path.of(wanted))) {
                throw new IllegalStateException("GONGBU_BROWSER names " + wanted + ", which can't be run.");
            }
            return Optional.of(Path.of(wanted));
        }
        Optional<Path> found = onPath();
        if (found.isPresent()) {
            return found;
        }
        List<String> tried = new ArrayList<>(List.of("no " + String.join(", ", NAMES) + " on the PATH"));
        if (debianMayInstall()
                && run(tried, "apt-get", "update")
                && run(tried, "apt-get", "install", "-y", "chromium-headless-shell", "fonts-noto-cjk")) {
            found = onPath();
            if (found.isPresent()) {
                return found;
            }
        }
        if (download(tried)) {
            return Optional.empty();
        }
        throw new IllegalStateException("The browser tests need Chromium. Tried: " + String.join("; ", tried)
                + ". Install Chromium, or name one with GONGBU_BROWSER=/path/to/chromium.");
    }

    private static Optional<Path> onPath() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean debianMayInstall() {
        return "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    private static boolean download(List<String> tried) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return run(
                tried,
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium");
    }

    private static boolean run(List<String> tried, String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                tried.add(String.join(" ", command) + " took more than 10 minutes");
                return false;
            }
            if (process.exitValue() != 0) {
                tried.add(command[0] + " " + command[command.length - 2] + " failed with " + process.exitValue());
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            tried.add(command[0] + ": " + e.getMessage());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
