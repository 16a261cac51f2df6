package dev.gongbu.deck.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages that bring a deck in, and of what its file would change. */
@MessageBundle("importing")
public interface ImportMessages {

    @Message("Choose a file.")
    String fileMissing();

    @Message("Write one of these: {formats}.")
    String formatUnknown(String formats);

    @Message("Import a deck")
    String importTitle();

    @Message("A deck is one Markdown file. You see first what it would change; nothing is saved before you say so.")
    String importHelp();

    @Message("The file updates your deck “{title}”.")
    String importFor(String title);

    @Message("File")
    String file();

    @Message("Markdown in UTF-8, at most {megabytes} MB")
    String fileHelp(long megabytes);

    @Message("Or paste its text")
    String orPaste();

    @Message("Check the file")
    String check();

    @Message("Check before you import")
    String previewTitle();

    @Message(
            "{name} was read as Markdown, {#if items == 1}1 item{#else}{items} items{/if}, for your deck “{title}”. Nothing is saved yet.")
    String readFor(String name, int items, String title);

    @Message(
            "{name} was read as Markdown, {#if items == 1}1 item{#else}{items} items{/if}, as the new deck “{title}”. Nothing is saved yet.")
    String readNew(String name, int items, String title);

    @Message("No deck can be made of {name}. Nothing was saved.")
    String unreadable(String name);

    @Message("No deck can be made of your text. Nothing was saved.")
    String unreadableText();

    @Message("Your text")
    String pastedText();

    @Message("created")
    String created();

    @Message("updated")
    String updated();

    @Message("unchanged")
    String unchanged();

    @Message("deleted")
    String retired();

    @Message("left out")
    String leftOut();

    @Message("{#if count == 1}One problem{#else}{count} problems{/if}")
    String problems(int count);

    @Message("No problems were found.")
    String noProblems();

    @Message("Error, line {line}")
    String errorInLine(int line);

    @Message("Warning, line {line}")
    String warningInLine(int line);

    @Message("and {count} more")
    String moreProblems(int count);

    @Message("What changes")
    String whatChanges();

    @Message("Item")
    String item();

    @Message("Change")
    String change();

    @Message("Created")
    String changeCreated();

    @Message("Updated")
    String changeUpdated();

    @Message("Deleted")
    String changeRetired();

    @Message("{#if count == 1}and one more change{#else}and {count} more changes{/if}")
    String moreChanges(int count);

    @Message("Changed: {fields}")
    String textsChanged(String fields);

    @Message("heading")
    String fieldTitle();

    @Message("text")
    String fieldText();

    @Message("answer")
    String fieldAnswer();

    @Message("options")
    String fieldOptions();

    @Message("explanation")
    String fieldExplanation();

    @Message("sources")
    String fieldSources();

    @Message("sections")
    String fieldSections();

    @Message("topics, tags, difficulty")
    String fieldLabels();

    @Message("Updated cards keep their history and their due dates.")
    String importKeeps();

    @Message("{#if changes == 1}Import one change{#else}Import {changes} changes{/if}")
    String importChanges(int changes);

    @Message("The file changes nothing: everything in it is here already.")
    String importNothing();

    @Message("Cancel")
    String cancel();

    @Message("Reading the deck…")
    String busy();

    @Message("Change the text")
    String changeText();

    @Message("Check it again")
    String checkAgain();

    @Message("Choose another file")
    String tryAgain();

    @Message("Write a new deck")
    String newTitle();

    @Message("Begin with a title and add items later, or write the whole deck as Markdown at once.")
    String newHelp();

    @Message("Title")
    String titleLabel();

    @Message("Create")
    String create();

    @Message("Write it as Markdown")
    String asMarkdown();

    @Message("The deck's file")
    String markdownLabel();

    @Message("An example")
    String example();

    @Message("Check it")
    String preview();
}
