package dev.gongbu.memory;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The 21 parameters w0 to w20 of FSRS-6, each within its bounds.
 *
 * @param values the parameters in order; the list can't be changed
 */
public record Weights(List<Double> values) {

    /** How many there are. */
    public static final int COUNT = 21;

    /** The parameters that FSRS-6 was released with. */
    public static final Weights DEFAULT = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    /** @throws IllegalArgumentException if there are not 21, or one is outside its bounds or no number */
    public Weights {
        values = List.copyOf(values);
        if (values.size() != COUNT) {
            throw new IllegalArgumentException("FSRS-6 has 21 parameters, not " + values.size());
        }
        for (int i = 0; i < COUNT; i++) {
            double value = values.get(i);
            if (!(value >= Bounds.LOWEST[i] && value <= Bounds.HIGHEST[i])) {
                throw new IllegalArgumentException(
                        "w%d is %s to %s, not %s".formatted(i, Bounds.LOWEST[i], Bounds.HIGHEST[i], value));
            }
        }
    }

    /** These parameters, w0 first; errors as in the constructor. */
    public static Weights of(double... values) {
        return new Weights(Arrays.stream(values).boxed().toList());
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException if it is not 21 numbers with commas between, each within its bounds
     */
    public static Weights parse(String text) {
        return new Weights(
                Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList());
    }

    /** The parameters with commas between, exactly: {@link #parse} gives an equal object. */
    public String text() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    double[] array() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static final class Bounds {

        static final double[] LOWEST = {
            0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0.01,
            0.1
        };
        static final double[] HIGHEST = {
            100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8
        };
    }
}
