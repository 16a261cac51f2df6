package dev.gongbu.benchmark;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** Requests over loopback, bounded in number. */
final class Load {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Milliseconds that each of so many requests took, one after the other, in ascending order. */
    double[] times(int requests, Supplier<HttpRequest> next) throws Exception {
        double[] times = new double[requests];
        for (int i = 0; i < requests; i++) {
            HttpRequest request = next.get();
            long start = System.nanoTime();
            send(request);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    /** Requests a second that these clients get answered together, each sending so many. */
    double perSecond(int each, List<Supplier<HttpRequest>> clients) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients.size());
        try {
            long start = System.nanoTime();
            List<Future<Void>> running = threads.invokeAll(clients.stream()
                    .map(client -> (Callable<Void>) () -> {
                        for (int i = 0; i < each; i++) {
                            send(client.get());
                        }
                        return null;
                    })
                    .toList());
            for (Future<Void> one : running) {
                one.get();
            }
            return each * clients.size() / ((System.nanoTime() - start) / 1e9);
        } finally {
            threads.shutdown();
        }
    }

    String send(HttpRequest request) throws Exception {
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static HttpRequest.Builder request(URI base, String path, String token) {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }
}
