package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.SourceRef;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What has to hold for each question by itself, and for each pair of them. */
enum QuestionRules implements BankRule {
    STEM_LENGTH {
        @Override
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank,
                    entry -> {
                        int words = Bank.words(entry.question().stem()).size();
                        return words < 40 || words > 80;
                    },
                    entry -> Bank.words(entry.question().stem()).size() + " words");
        }
    },
    ASKS_FOR_TWO {
        @Override
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank, this::misleads, entry -> last(entry.question().stem()));
        }

        private boolean misleads(Entry entry) {
            String asked = last(entry.question().stem());
            return !asked.endsWith("?")
                    || (entry.question().choose() == 2 && !Bank.words(asked).contains("two"));
        }

        private String last(String stem) {
            String[] sentences = flat(stem).strip().split("(?<=[.?!]) ");
            return sentences[sentences.length - 1];
        }
    },
    OPTIONS {
        @Override
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank,
                    entry -> {
                        int options = entry.question().options().size();
                        int right = entry.question().choose();
                        return !(right == 1 && options == 4) && !(right == 2 && options == 5);
                    },
                    entry -> entry.question().choose() + " right of "
                            + entry.question().options().size());
        }
    },
    /** The median says how the bank reads, this how a single stem does. */
    READABLE_STEM {
        @Override
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank,
                    entry -> ReadingEase.of(entry.question().stem()) < 35,
                    entry -> "reading ease %.0f"
                            .formatted(ReadingEase.of(entry.question().stem())));
        }
    },
    OPTION_LENGTH {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .flatMap(entry -> entry.question().options().stream()
                            .filter(option -> Bank.words(option.text()).size() > 30)
                            .map(option -> entry + ": " + option.text()));
        }
    },
    /** An option is something to do. Which words are verbs is a list: a new one is added to it. */
    VERB_FIRST {
        private final Set<String> verbs = TestLists.of("verbs.txt");

        @Override
        public Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .flatMap(entry -> entry.question().options().stream()
                            .filter(option -> !verbs.contains(option.text().split("\\s", 2)[0]))
                            .map(option -> entry + ": " + option.text()));
        }
    },
    REASONS_AND_CONCEPTS {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.questions().stream()
                    .flatMap(entry -> entry.question().options().stream()
                            .filter(option -> option.reason().isEmpty() || option.concept() == null)
                            .map(option -> entry + ": " + option.text()));
        }
    },
    DECIDING_WORDS {
        private final Pattern quoted = Pattern.compile("\"([^\"]+)\"");

        @Override
        public Stream<String> broken(Bank bank) {
            return questions(bank, this::quotesOthers, entry -> quotes(entry).toString());
        }

        private boolean quotesOthers(Entry entry) {
            List<String> quotes = quotes(entry);
            return quotes.isEmpty()
                    || !quotes.stream().allMatch(flat(entry.question().stem())::contains);
        }

        private List<String> quotes(Entry entry) {
            return quoted.matcher(flat(entry.question().explanation()))
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }
    },
    SOURCES {
        private final Pattern official =
                Pattern.compile("https://(docs\\.|developers\\.|support\\.)?(cloud\\.)?google\\.com/.+"
                        + "|https://(beam|airflow)\\.apache\\.org/.+|https://github\\.com/apache/(beam|airflow)/.+");

        @Override
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank,
                    entry -> entry.item().sources().isEmpty()
                            || !entry.item().sources().stream().allMatch(this::fits),
                    entry -> entry.item().sources().toString());
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
        public Stream<String> broken(Bank bank) {
            return questions(
                    bank,
                    entry -> entry.item().difficulty() == null
                            || entry.item().topics().isEmpty(),
                    entry -> "difficulty or topics");
        }
    },
    DUPLICATES {
        private static final int SHINGLE = 4;
        private static final double ALIKE = 0.3;

        @Override
        public Stream<String> broken(Bank bank) {
            List<Entry> questions = bank.questions();
            List<Set<String>> shingles = questions.stream()
                    .map(entry -> shingles(entry.question().stem()))
                    .toList();
            List<String> alike = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                for (int j = i + 1; j < questions.size(); j++) {
                    if (share(shingles.get(i), shingles.get(j)) > ALIKE) {
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

        private double share(Set<String> some, Set<String> others) {
            long both = some.stream().filter(others::contains).count();
            long either = some.size() + others.size() - both;
            return either == 0 ? 0 : (double) both / either;
        }
    };

    private static Stream<String> questions(Bank bank, Predicate<Entry> broken, Function<Entry, String> why) {
        return bank.questions().stream().filter(broken).map(entry -> entry + ": " + why.apply(entry));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
