package dev.gongbu.deck.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about decks and items. */
@MessageBundle("deck")
public interface DeckMessages {

    @Message("Decks")
    String decks();

    @Message("A title is one line of 1 to {longest} characters.")
    String badTitle(int longest);

    @Message("This can't be read; see the description of the API.")
    String badField();

    @Message("The content makes another kind of item than this.")
    String otherKind();

    @Message("You have a deck with this key already. Import the file to update that one, or choose another key.")
    String keyTaken();

    @Message("The key is what learning hangs on, so it can't be changed.")
    String keyStays();

    @Message("The deck has an item with this id already.")
    String itemKeyTaken();

    @Message("Send the version that you read.")
    String versionNeeded();

    @Message("The item was changed since you read it. Look at it again, then repeat your change.")
    String stale();

    @Message("A JSON object is needed here.")
    String bodyMissing();

    @Message("Write one of these: {formats}.")
    String formatOfExport(String formats);

    @Message("Write true or false.")
    String trueOrFalse();

    @Message("Say what is wrong in 1 to {longest} characters.")
    String problemText(int longest);

    @Message("Built-in")
    String builtIn();

    @Message("Yours")
    String own();

    @Message("Shared on this server")
    String shared();

    @Message(
            "{decks} decks with {cards} cards and questions. Built-in ones are kept up to date for you; your own can be changed, shared and deleted.")
    String summary(int decks, int cards);

    @Message("Import")
    String importDeck();

    @Message("New deck")
    String newDeck();

    @Message("Library")
    String library();

    @Message("Search cards and questions")
    String searchLabel();

    @Message("for example: watermark")
    String searchExample();

    @Message("Show")
    String show();

    @Message("All decks")
    String showAll();

    @Message("Built-in")
    String showBuiltIn();

    @Message("Yours")
    String showOwn();

    @Message("Shared")
    String showShared();

    @Message("Search")
    String search();

    @Message("{items} found for “{search}”")
    String found(int items, String search);

    @Message("The first {items} for “{search}”")
    String foundMost(int items, String search);

    @Message("Nothing was found for “{search}”. Try fewer or other words.")
    String foundNone(String search);

    @Message("Deck")
    String deck();

    @Message("Due")
    String due();

    @Message("Cards")
    String cards();

    @Message("Questions")
    String questions();

    @Message("Known")
    String known();

    @Message("none")
    String none();

    @Message("{known} %")
    String percent(int known);

    @Message("There is no deck here yet. Write one, or import a file.")
    String noDecks();

    @Message("Study this deck")
    String study();

    @Message("You study this deck. Its new cards come to you day by day.")
    String studying();

    @Message("You don't study this deck. Nothing of it comes up until you add it.")
    String notStudying();

    @Message("Add to my decks")
    String startStudying();

    @Message("Stop studying this deck")
    String stopStudying();

    @Message("Download as Markdown")
    String download();

    @Message("Update from a file")
    String update();

    @Message("Share on this server")
    String share();

    @Message(
            "The others who study this deck lose it at once. Sharing it again doesn’t bring it back to them by itself; what they answered is kept.")
    String unshareHelp();

    @Message("Stop sharing")
    String unshare();

    @Message("Delete this deck")
    String deleteDeck();

    @Message(
            "Nobody is asked its cards any more. What was learnt is kept, and the deck comes back when you import a file with its key.")
    String deleteDeckHelp();

    @Message("Yes, delete “{title}”")
    String deleteDeckConfirm(String title);

    @Message("Items")
    String items();

    @Message("{#if items == 1}1 item{#else}{items} items{/if}")
    String itemCount(int items);

    @Message("Search in this deck")
    String searchInDeck();

    @Message("Card")
    String kindCard();

    @Message("Cloze")
    String kindCloze();

    @Message("Question")
    String kindQuestion();

    @Message("This deck has no items yet. Bring them in a file, or add them through the API.")
    String noItems();

    @Message("Page {page} of {pages}")
    String page(int page, int pages);

    @Message("Previous")
    String previous();

    @Message("Next")
    String next();

    @Message("Pages")
    String pages();

    @Message("Reported problems")
    String reports();

    @Message("{#if count == 1}1 report{#else}{count} reports{/if}")
    String reportCount(long count);

    @Message("reported on {day}")
    String reportedOn(String day);

    @Message("Done")
    String resolve();

    @Message("Belongs to")
    String sections();

    @Message("Difficulty {difficulty} of 3")
    String difficulty(int difficulty);

    @Message("Choose {options}")
    String choose(int options);

    @Message("Right")
    String right();

    @Message("Wrong")
    String wrong();

    @Message("Explanation")
    String explanation();

    @Message("Sources")
    String sources();

    @Message("as of {month}")
    String asOf(String month);

    @Message("Revision {number}")
    String revisions(int number);

    @Message("This item is deleted: it is no longer asked, what was learnt is kept.")
    String retiredItem();

    @Message("Delete")
    String deleteItem();

    @Message("Restore")
    String putBack();

    @Message("Report a problem")
    String report();

    @Message("What is wrong?")
    String reportLabel();

    @Message("The owner of the deck will read it, beside this text as it is now.")
    String reportHelp();

    @Message("Send")
    String reportSend();

    @Message("Thank you. Your report was kept.")
    String reportThanks();

    @Message("Back")
    String back();
}
