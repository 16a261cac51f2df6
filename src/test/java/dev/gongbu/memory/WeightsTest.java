package dev.gongbu.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @Test
    void the_text_is_read_back_exactly() {
        assertThat(Weights.DEFAULT.text())
                .startsWith("0.212,1.2931,2.3065,8.2956,6.4133,")
                .endsWith(",0.0658,0.1542");
        assertThat(Weights.parse(Weights.DEFAULT.text())).isEqualTo(Weights.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2", "x", "0.212,,1"})
    void other_text_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.parse(text));
    }

    @Test
    void numbers_in_order_are_the_parameters_in_order() {
        assertThat(Weights.of(Weights.DEFAULT.array())).isEqualTo(Weights.DEFAULT);
        assertThatIllegalArgumentException().isThrownBy(() -> Weights.of(1, 2)).withMessageContaining("not 2");
    }

    @Test
    void a_list_that_changes_later_does_not_change_them() {
        var list = new ArrayList<>(Weights.DEFAULT.values());
        var weights = new Weights(list);
        list.set(0, 50.0);
        assertThat(weights).isEqualTo(Weights.DEFAULT);
    }

    @Test
    void twenty_or_twenty_two_parameters_are_refused() {
        List<Double> values = Weights.DEFAULT.values();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(values.subList(0, 20)))
                .withMessageContaining("not 20");
        var longer = new ArrayList<>(values);
        longer.add(1.0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weights(longer))
                .withMessageContaining("not 22");
    }

    @ParameterizedTest
    @CsvSource({
        "0,0.001,100", "3,0.001,100", "4,1,10", "5,0.001,4", "7,0.001,0.75", "8,0,4.5", "9,0,0.8", "10,0.001,3.5",
        "11,0.001,5", "12,0.001,0.25", "13,0.001,0.9", "14,0,4", "15,0,1", "16,1,6", "17,0,2", "19,0.01,0.8",
        "20,0.1,0.8"
    })
    void each_parameter_keeps_to_its_bounds_which_belong_to_it(int index, double lowest, double highest) {
        assertThat(with(index, lowest).values().get(index)).isEqualTo(lowest);
        assertThat(with(index, highest).values().get(index)).isEqualTo(highest);
        for (double outside : new double[] {lowest - 1e-6, highest + 1e-6, Double.NaN}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> with(index, outside))
                    .withMessageContaining("w" + index + " is ");
        }
    }

    private static Weights with(int index, double value) {
        var values = new ArrayList<>(Weights.DEFAULT.values());
        values.set(index, value);
        return new Weights(values);
    }
}
