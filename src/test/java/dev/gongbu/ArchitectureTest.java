package dev.gongbu;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the house against its plan: {@link House} reads each room's {@link Feature} and says what must be so. */
class ArchitectureTest {

    private static JavaClasses program;
    private static JavaClasses violators;

    @BeforeAll
    static void read() {
        program = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.gongbu");
        violators = new ClassFileImporter().importPackages("dev.gongbu.violators");
    }

    @TestFactory
    Stream<DynamicTest> the_house_is_as_planned() {
        return House.rules("dev.gongbu", program).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(violations(rule.getValue(), program)).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_bites() {
        return House.rules("dev.gongbu.violators", violators).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(violations(rule.getValue(), violators))
                                .as("the violator of this rule in dev.gongbu.violators is found")
                                .isNotEmpty()));
    }

    private static java.util.List<String> violations(ArchRule rule, JavaClasses classes) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(classes);
        return result.getFailureReport().getDetails();
    }
}
