package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.OptionDraft;
import dev.gongbu.deck.format.SourceRef;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has to hold for each item by itself, and for each pair of them. Every rule names what breaks it. */
enum ItemRules {
    STEM_LENGTH {
        @Override
        Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .map(entry ->
                            entry + ": " + Bank.words(entry.question().stem()).size() + " words")
                    .filter(line -> {
                        int words = Integer.parseInt(line.replaceAll(".*: (\\d+) words", "$1"));
                        return words < 40 || words > 90;
                    });
        }
    },
    OPTIONS {
        @Override
        Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .filter(entry -> {
                        int options = entry.question().options().size();
                        int right = entry.question().choose();
                        return !(right == 1 && options == 4) && !(right == 2 && options == 5);
                    })
                    .map(Entry::toString);
        }
    },
    REASONS_AND_CONCEPTS {
        @Override
        Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .flatMap(entry -> entry.question().options().stream()
                            .filter(option -> option.reason().isEmpty() || option.concept() == null)
                            .map(option -> entry + ": " + option.text()));
        }
    },
    DECIDING_WORDS {
        private final Pattern quoted = Pattern.compile("\"([^\"]+)\"");

        @Override
        Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .filter(entry -> {
                        String stem = flat(entry.question().stem());
                        List<String> quotes = quoted.matcher(
                                        flat(entry.question().explanation()))
                                .results()
                                .map(match -> match.group(1))
                                .toList();
                        return quotes.isEmpty() || !quotes.stream().allMatch(stem::contains);
                    })
                    .map(Entry::toString);
        }
    },
    SOURCES {
        private final Pattern official =
                Pattern.compile("https://(docs\\.|developers\\.|support\\.)?(cloud\\.)?google\\.com/.+"
                        + "|https://(beam|airflow)\\.apache\\.org/.+|https://github\\.com/apache/(beam|airflow)/.+");

        @Override
        Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .filter(entry -> entry.item().sources().isEmpty()
                            || !entry.item().sources().stream().allMatch(this::fits))
                    .map(entry -> entry + ": " + entry.item().sources());
        }

        private boolean fits(SourceRef source) {
            YearMonth asOf = source.asOf();
            return asOf != null
                    && !asOf.isAfter(YearMonth.of(2026, 12))
                    && official.matcher(source.url()).matches();
        }
    },
    DIFFICULTY_AND_TOPICS {
        @Override
        Stream<String> broken(Bank bank) {
            Set<String> known = Topics.ALL;
            return bank.items().stream()
                    .filter(entry -> !known.containsAll(entry.item().topics())
                            || (entry.item().content() instanceof dev.gongbu.deck.format.QuestionContent
                                    && (entry.item().difficulty() == null
                                            || entry.item().topics().isEmpty())))
                    .map(entry -> entry + ": " + entry.item().topics());
        }
    },
    IDS {
        @Override
        Stream<String> broken(Bank bank) {
            Map<String, Entry> seen = new HashMap<>();
            List<String> twice = new ArrayList<>();
            for (Entry entry : bank.items()) {
                Entry other = seen.putIfAbsent(entry.id(), entry);
                if (other != null) {
                    twice.add(entry + " and " + other);
                }
            }
            return twice.stream();
        }
    },
    DUPLICATES {
        private static final int SHINGLE = 4;
        private static final double ALIKE = 0.3;

        @Override
        Stream<String> broken(Bank bank) {
            List<Entry> questions = bank.questions();
            List<Set<String>> shingles = questions.stream()
                    .map(entry -> shingles(entry.question().stem()))
                    .toList();
            List<String> alike = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                for (int j = i + 1; j < questions.size(); j++) {
                    if (jaccard(shingles.get(i), shingles.get(j)) > ALIKE) {
                        alike.add(questions.get(i) + " and " + questions.get(j));
                    }
                }
            }
            return alike.stream();
        }

        private Set<String> shingles(String text) {
            List<String> words = Bank.words(text);
            Set<String> shingles = new HashSet<>();
            IntStream.rangeClosed(0, words.size() - SHINGLE)
                    .forEach(i -> shingles.add(String.join(" ", words.subList(i, i + SHINGLE))));
            return shingles;
        }
    };

    /** What breaks the rule, each with its place; nothing when it holds. */
    abstract Stream<String> broken(Bank bank);

    /** Two options that are the same sentence but for a setting: half of their words are shared. */
    static boolean hasTwins(Entry entry) {
        List<Set<String>> options = entry.question().options().stream()
                .map(OptionDraft::text)
                .map(text -> Set.copyOf(Bank.words(text)))
                .toList();
        return IntStream.range(0, options.size())
                .anyMatch(i -> IntStream.range(i + 1, options.size())
                        .anyMatch(j -> jaccard(options.get(i), options.get(j)) >= 0.5));
    }

    private static double jaccard(Set<String> some, Set<String> others) {
        Set<String> union = new HashSet<>(some);
        union.addAll(others);
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return union.isEmpty() ? 0 : (double) both.size() / union.size();
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
