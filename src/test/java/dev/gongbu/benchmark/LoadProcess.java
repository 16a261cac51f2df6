package dev.gongbu.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The clients of {@link AnswersBenchmark} in a process of their own, so that they do not share a heap with the server.
 * Plain sockets with connections that are kept: on two cores a client that costs little is half of the measurement.
 *
 * <p>Arguments: port, path, how many requests each client sends, a file with a line for each client (its token, then
 * the cards that it answers; without cards it sends no body). Prints requests a second.
 */
final class LoadProcess {

    private LoadProcess() {}

    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        String path = arguments[1];
        int each = Integer.parseInt(arguments[2]);
        List<Callable<Void>> clients = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(Path.of(arguments[3]))) {
            String[] parts = line.split(" ");
            int client = number++;
            clients.add(() -> {
                send(port, path.replace("{client}", String.valueOf(client)), each, parts);
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long start = System.nanoTime();
            for (Future<Void> one : threads.invokeAll(clients)) {
                one.get();
            }
            System.out.println(each * clients.size() / ((System.nanoTime() - start) / 1e9));
        } finally {
            threads.shutdown();
        }
    }

    private static void send(int port, String path, int each, String[] client) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setTcpNoDelay(true);
            var in = new BufferedInputStream(socket.getInputStream(), 1 << 15);
            for (int i = 0; i < each; i++) {
                String body = client.length == 1 ? "" : answer(client[1 + i % (client.length - 1)]);
                String request = "POST " + path + " HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nContent-Type: application/json\r\nAuthorization: Bearer " + client[0]
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                read(in);
            }
        }
    }

    private static String answer(String card) {
        return "[{\"id\":\"%s\",\"item\":\"%s\",\"rating\":\"good\",\"answeredAt\":\"%s\",\"tookMs\":2000}]"
                .formatted(UUID.randomUUID(), card, Instant.now());
    }

    private static void read(InputStream in) throws IOException {
        String status = line(in);
        if (!status.contains(" 200 ")) {
            throw new IOException(status);
        }
        int length = -1;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase(java.util.Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            }
        }
        if (length < 0) {
            throw new IOException("no length");
        }
        in.skipNBytes(length);
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
