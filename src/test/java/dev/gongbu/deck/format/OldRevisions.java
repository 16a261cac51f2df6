package dev.gongbu.deck.format;

import java.util.List;

/** A deck, and what the first versions of the program kept of its items: taken from a database of theirs. */
public final class OldRevisions {

    public static final String FILE = """
            ---
            title: Old
            key: old
            certification: gcp-professional-data-engineer
            sections: [v4.2/2]
            ---

            ## Drain? {#drain difficulty=2 topics="DF06, x" tags="beam"}

            Finish **first**.

            Source: <https://a.org/x> (as of 2026-09)

            ## {#marks sections="2019/1.2"}

            The ==2|watermark::estimate== trails ==1|event
            time==, \\== is text.

            ## Windows {#windows}

            Which "one"?

            - [ ] Fixed {#fixed .fixed-window pin}
              - No: *gaps*.
            - [x] Session windows
            - [x] Both

            Because.

            Source: <https://b.org>
            """;

    public static final List<Old> ITEMS = List.of(
            new Old("drain", """
                    {"kind":"card","title":"Drain?","back":"Finish **first**.","cloze":[],"stem":"","options":[],"explanation":"","sources":[{"url":"https://a.org/x","asOf":"2026-09"}],"sections":["v4.2/2"],"topics":["DF06","x"],"tags":["beam"],"difficulty":2}""", "50f178acc502d0e64a5035cef5626e4086151a719ec31d52421fd58dbb6f6355"),
            new Old("marks", """
                    {"kind":"cloze","title":"","back":"","cloze":[{"text":"The "},{"text":"watermark","part":2,"hint":"estimate"},{"text":" trails "},{"text":"event\\ntime","part":1},{"text":", \\\\== is text."}],"stem":"","options":[],"explanation":"","sources":[],"sections":["2019/1.2"],"topics":[],"tags":[]}""", "e8f9df1515db0994d9d168ea162ee82c20f5eec8ed1e404798f5af22b3ba3215"),
            new Old("windows", """
                    {"kind":"question","title":"Windows","back":"","cloze":[],"stem":"Which \\"one\\"?","options":[{"id":"fixed","concept":"fixed-window","pin":true,"text":"Fixed","reason":"No: *gaps*.","correct":false},{"id":"o-78341eed3610","pin":false,"text":"Session windows","reason":"","correct":true},{"id":"o-ff7772053abf","pin":false,"text":"Both","reason":"","correct":true}],"explanation":"Because.","sources":[{"url":"https://b.org"}],"sections":["v4.2/2"],"topics":[],"tags":[]}""", "b35d035c052757cd26dcf5f240f1700d13d6e5d28a19248eba8b65e484662779"));

    private OldRevisions() {}

    /** What was kept of one item. */
    public record Old(String id, String json, String hash) {}
}
