package dev.gongbu.content;

import java.util.Set;

/** The ids of the topic inventory that items may name. */
final class Topics {

    static final Set<String> ALL = TestLists.of("topics.txt");

    private Topics() {}
}
