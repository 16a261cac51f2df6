package dev.gongbu.content;

import dev.gongbu.content.Bank.Entry;
import dev.gongbu.deck.format.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What has to hold for all items of a deck, or of all decks. */
enum DeckRules implements BankRule {
    IDS {
        @Override
        public Stream<String> broken(Bank bank) {
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
    KNOWN_TOPICS {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.items().stream()
                    .filter(entry -> !Topics.ALL.containsAll(entry.item().topics()))
                    .map(entry -> entry + ": " + entry.item().topics());
        }
    },
    /** A translated term belongs to no section, and only who reads Korean takes it up. */
    TERMS {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.only(Bank.TERMS).items().stream()
                    .filter(entry ->
                            entry.offer() != Offer.KO || !entry.sections().isEmpty())
                    .map(Entry::toString);
        }
    },
    /** What is asked no more must not count for the exam of today. */
    OLD_EXAM {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.only(Bank.OLD_EXAM).items().stream()
                    .filter(entry -> entry.in(Bank.CURRENT))
                    .map(Entry::toString);
        }
    },
    /** Names change; what an item says must not. The pages add the present name. */
    NAMES_OF_THE_GUIDE {
        @Override
        public Stream<String> broken(Bank bank) {
            return bank.items().stream()
                    .filter(entry -> entry.in(Bank.CURRENT))
                    .flatMap(entry -> Names.SHIPPED.others(entry.text()).map(other -> entry + ": " + other));
        }
    }
}
