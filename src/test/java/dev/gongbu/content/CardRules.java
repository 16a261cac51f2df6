package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has to hold for each card: it asks for one thing, and its answer can be said in a breath. */
enum CardRules implements BankRule {
    SHORT_ANSWER {
        @Override
        public Stream<String> broken(Bank bank) {
            return cards(
                    bank,
                    entry -> entry.answers().stream()
                            .anyMatch(answer -> Bank.words(answer).size() > 20));
        }
    },
    /** Half of those are known by guessing. */
    NO_YES_OR_NO {
        private final Pattern yesOrNo =
                Pattern.compile("(yes|no|네|예|아니요|아니오)(?![\\p{L}\\p{N}]).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        @Override
        public Stream<String> broken(Bank bank) {
            return cards(
                    bank,
                    entry -> entry.answers().stream()
                            .anyMatch(answer -> yesOrNo.matcher(answer).matches()));
        }
    },
    /** It asks for a comparison, which is several answers. */
    NO_COMPARISON {
        @Override
        public Stream<String> broken(Bank bank) {
            return cards(bank, entry -> entry.item().title().contains("What decides between"));
        }
    };

    private static Stream<String> cards(Bank bank, Predicate<Entry> broken) {
        return bank.cards().stream()
                .filter(broken)
                .map(entry -> entry + ": " + entry.item().title() + " " + entry.answers());
    }
}
