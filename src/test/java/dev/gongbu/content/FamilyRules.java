package dev.gongbu.content;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.OptionDraft;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What has to hold for each family: the same options before different situations. */
enum FamilyRules implements BankRule {
    IN_A_FAMILY {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .filter(entry -> entry.in(Bank.CURRENT) && entry.item().family() == null)
                    .map(Entry::toString);
        }
    },
    THREE_OR_FOUR {
        @Override
        public Stream<String> broken(Bank bank) {
            return families(bank, members -> members.size() < 3 || members.size() > 4);
        }
    },
    SAME_OPTIONS {
        @Override
        public Stream<String> broken(Bank bank) {
            return families(bank, members -> differ(members, OptionDraft::text));
        }
    },
    SAME_CONCEPTS {
        @Override
        public Stream<String> broken(Bank bank) {
            return families(bank, members -> differ(members, option -> option.text() + " ." + option.concept()));
        }
    },
    /** Three situations have two keys at least, four have three. */
    OWN_KEYS {
        @Override
        public Stream<String> broken(Bank bank) {
            return families(
                    bank,
                    members -> members.stream().map(FamilyRules::key).distinct().count() < members.size() - 1);
        }
    },
    OWN_REASONS {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.families().entrySet().stream()
                    .flatMap(family -> repeated(family.getValue()).map(reason -> family.getKey() + ": " + reason));
        }

        private Stream<String> repeated(Collection<Entry> members) {
            return members.stream()
                    .flatMap(entry -> entry.question().options().stream())
                    .map(option -> option.reason().replaceAll("\\s+", " "))
                    .collect(groupingBy(Function.identity(), counting()))
                    .entrySet()
                    .stream()
                    .filter(reason -> reason.getValue() > 1)
                    .map(Map.Entry::getKey);
        }
    };

    /** What is right in a situation. */
    static Set<String> key(Entry member) {
        return member.question().options().stream()
                .filter(OptionDraft::correct)
                .map(OptionDraft::text)
                .collect(toSet());
    }

    private static Stream<String> families(Bank bank, Predicate<List<Entry>> broken) {
        return bank.families().entrySet().stream()
                .filter(family -> broken.test(family.getValue()))
                .map(family -> family.getKey() + ": " + family.getValue());
    }

    private static boolean differ(List<Entry> members, Function<OptionDraft, String> part) {
        return members.stream()
                        .map(member ->
                                member.question().options().stream().map(part).collect(toSet()))
                        .distinct()
                        .count()
                > 1;
    }
}
