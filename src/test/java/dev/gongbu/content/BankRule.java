package dev.gongbu.content;

import java.util.List;
import java.util.stream.Stream;

/** What has to hold for every item, family or deck by itself. A rule names what breaks it. */
interface BankRule {

    /** What breaks the rule, each with its place; nothing when it holds. */
    Stream<String> broken(Bank bank);

    static List<BankRule> all() {
        return Stream.<BankRule[]>of(
                        QuestionRules.values(), FamilyRules.values(), CardRules.values(), DeckRules.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** @throws java.util.NoSuchElementException when no rule has this name */
    static BankRule named(String name) {
        return all().stream()
                .filter(rule -> rule.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
