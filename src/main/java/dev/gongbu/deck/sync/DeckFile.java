package dev.gongbu.deck.sync;

import dev.gongbu.catalog.reading.ContentFile;
import dev.gongbu.catalog.reading.ContentFolder;
import dev.gongbu.deck.format.CollectedDecks;
import dev.gongbu.deck.format.DeckFormat;
import dev.gongbu.deck.format.DeckReading;
import dev.gongbu.deck.format.DeckSource;
import dev.gongbu.deck.format.Defaults;
import dev.gongbu.deck.format.KnownSections;
import dev.gongbu.deck.format.ReadOptions;
import dev.gongbu.deck.format.Sha256;
import dev.gongbu.deck.format.problems.ImportProblem;
import dev.gongbu.deck.media.Blob;
import dev.gongbu.deck.media.Media;
import dev.gongbu.deck.texts.DeckMessagesIn;
import dev.gongbu.deck.texts.ProblemMessages;
import dev.gongbu.deck.texts.ProblemTexts;
import dev.gongbu.web.Locales;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One deck file under {@code quizzes/}.
 *
 * @param folder   the folder's name
 * @param location where the file is, for messages
 * @param bytes    the file
 * @param media    the pictures and sounds beside it, by name
 * @param format   in which decks are kept
 * @param hash     of everything that decides what becomes of it
 */
record DeckFile(
        String folder,
        String name,
        String location,
        byte[] bytes,
        Map<String, byte[]> media,
        String hash,
        DeckFormat format) {

    private static final String SUBFOLDER = "decks";

    /** Changes when the reader understands files in another way than before, so that they are read again. */
    private static final String READER = "2";

    /** The decks of a folder in the order of their names. */
    static List<DeckFile> of(ContentFolder folder, KnownSections known, DeckFormat format) {
        Map<String, byte[]> media = new LinkedHashMap<>();
        StringBuilder beside = new StringBuilder(READER);
        for (ContentFile file : folder.in(SUBFOLDER)) {
            String name = file.path().substring(SUBFOLDER.length() + 1);
            byte[] bytes = file.bytes();
            if (Media.type(name) != null && bytes.length <= Blob.LARGEST) {
                media.put(name, bytes);
                beside.append('\n').append(name).append(' ').append(Sha256.of(bytes));
            }
        }
        known.certifications().forEach(id -> beside.append('\n').append(id).append(known.sections(id)));
        String context = beside.toString();
        List<DeckFile> decks = new ArrayList<>();
        for (ContentFile file : folder.in(SUBFOLDER)) {
            if (file.hasEnding(format.ending())) {
                byte[] bytes = file.bytes();
                String key = folder.id() + "/" + file.baseName();
                String hash = Sha256.of(key + '\n' + Sha256.of(bytes) + '\n' + context);
                decks.add(new DeckFile(folder.id(), file.baseName(), file.shown(), bytes, media, hash, format));
            }
        }
        return decks;
    }

    /** The pictures and sounds of a folder that can't be kept, in words for whoever runs the server. */
    static List<String> tooLarge(ContentFolder folder) {
        return folder.in(SUBFOLDER).stream()
                .filter(file -> Media.type(file.path()) != null && file.size() > Blob.LARGEST)
                .map(file -> file.shown() + ": is larger than " + Blob.LARGEST / 1024
                        + " kB and will not be shown; make it smaller")
                .toList();
    }

    DeckReading read(KnownSections known) {
        DeckSource source = DeckSource.of(name + "." + format.ending(), bytes);
        return CollectedDecks.read(format, source, new ReadOptions(new Defaults(folder + "/" + name, null), known))
                .only();
    }

    /** Problems in words for whoever runs the server, each with file and line. */
    List<String> says(List<ImportProblem> problems) {
        ProblemMessages texts = DeckMessagesIn.in(Locales.ENGLISH).problems();
        return problems.stream()
                .map(problem -> location + ":" + problem.line() + ": " + ProblemTexts.say(problem, texts))
                .toList();
    }
}
