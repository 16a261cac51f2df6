package dev.gongbu.deck.texts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is wrong with a deck's file and what to write instead, one sentence for each code; code stands in backticks. */
@MessageBundle("problem")
public interface ProblemMessages {

    @Message("The file is larger than {megabytes} MB. Split it into several decks.")
    String fileTooLarge(String megabytes);

    @Message("The file is not text in UTF-8. Save it as UTF-8 and try again.")
    String notUtf8();

    @Message("More than {lines} lines stand together without an empty line. Put empty lines between paragraphs.")
    String linesWithoutGap(String lines);

    @Message("The file has to begin with its head: write `---`, `title: …` and `---` above everything else.")
    String noFrontMatter();

    @Message("The head of the file has no end. Write `---` below its last key.")
    String frontMatterNotClosed();

    @Message("The head of the file can't be read: {reason} Write `key: value` on each line.")
    String frontMatterUnreadable(String reason);

    @Message("The deck has no title. Write `title: …` in the head of the file.")
    String noTitle();

    @Message("The deck has no key, and none can be made from its title. Write `key: …` in the head of the file.")
    String noKey();

    @Message("The key `{key}` may have letters, digits and `. _ - /` alone.{#if suggestion} Write `{suggestion}`.{/if}")
    String badKey(String key, String suggestion);

    @Message("There is no item to read. Begin each item with a heading of level 2: `## …`.")
    String noItems();

    @Message("A deck can have {items} items at most. Split it into several decks.")
    String tooManyItems(String items);

    @Message("`{key}` has the wrong form. Write {#if form == 'list'}a list: `[a, b]`{#else}one text{/if}.")
    String wrongType(String key, String form);

    @Message(
            "There is no certification `{id}` here, so the deck is read without sections.{#if suggestion} Did you mean `{suggestion}`?{/if}")
    String unknownCertification(String id, String suggestion);

    @Message(
            "There is no section `{reference}`. Write edition and number, for example `v4.2/2.2`.{#if suggestion} Did you mean `{suggestion}`?{/if}")
    String unknownSection(String reference, String suggestion);

    @Message("Sections are named, but no certification. Write `certification: …` in the head of the file.")
    String sectionsWithoutCertification();

    @Message(
            "`{key}` is not known in the head of a file and is ignored.{#if suggestion} Did you mean `{suggestion}`?{/if}")
    String unknownKey(String key, String suggestion);

    @Message("`{key}` stands twice in the head of the file; the first one counts. Remove one of them.")
    String duplicateKey(String key);

    @Message(
            "A deck is offered to `all`, `ko`, `en` or `none`, not to `{offer}`.{#if suggestion} Did you mean `{suggestion}`?{/if}")
    String badOffer(String offer, String suggestion);

    @Message("`{language}` is no language and is ignored. Write a language tag such as `en` or `ko`.")
    String badLanguage(String language);

    @Message("Only the first {most} authors are kept. Name fewer.")
    String tooManyAuthors(String most);

    @Message("`{key}` is too long: its first {most} characters are kept. Make it shorter.")
    String headTooLong(String key, String most);

    @Message("`{name}`: file names that end in a language are kept for translations. Choose another name.")
    String reservedFileName(String name);

    @Message("This text belongs to no item and is ignored. Put it below a heading of level 2: `## …`.")
    String textOutsideItem();

    @Message("The heading has neither an id nor letters to make one from. Write `\\{#an-id}` at its end.")
    String noId();

    @Message(
            "The id `{id}` may have letters in lower case, digits and hyphens alone, 100 at most.{#if suggestion} Write `{suggestion}`.{/if}")
    String badId(String id, String suggestion);

    @Message(
            "A second item has the id `{id}`; the first stands in line {first}. This one is left out. Give it an id of its own.")
    String duplicateId(String id, String first);

    @Message("`{text}` can't be read. Write `\\{#id key=value key=\"a, b\"}`, or `\\\\{` for a brace that is meant.")
    String badAttributes(String text);

    @Message("The difficulty is 1, 2 or 3, not `{difficulty}`.")
    String badDifficulty(String difficulty);

    @Message(
            "The family `{family}` may have letters in lower case, digits and hyphens alone.{#if suggestion} Write `{suggestion}`.{/if}")
    String badFamily(String family, String suggestion);

    @Message("Only questions belong to a family; `{family}` is ignored. Take it out.")
    String familyWithoutQuestion(String family);

    @Message(
            "The heading has no id, so `{id}` was made from its text; if the text changes, its history is lost. Write `\\{#{id}}` at its end.")
    String missingId(String id);

    @Message("`{name}` is not known and is ignored.{#if suggestion} Did you mean `{suggestion}`?{/if}")
    String unknownAttribute(String name, String suggestion);

    @Message("`{name}` is kept for later and is ignored for now.")
    String reservedAttribute(String name);

    @Message("The line has more than {characters} characters. Break it.")
    String lineTooLong(String characters);

    @Message("The item has more than {characters} characters. Split it.")
    String itemTooLong(String characters);

    @Message("`{opening}` is never closed and swallows the rest of the file. Close it.")
    String notClosed(String opening);

    @Message(
            "The text would read differently once it is written out. Indent continued lines and put empty lines between blocks.")
    String unclearStructure();

    @Message("The card has no front. Write its question into the heading.")
    String noFront();

    @Message("The card has no back. Write its answer below the heading.")
    String noBack();

    @Message("A hidden part is empty. Write something between `==` and `==`.")
    String emptyHidden();

    @Message("The number of a hidden part is 1 to 999, not `{number}`.")
    String badHiddenNumber(String number);

    @Message("The question asks nothing. Write above its options what is asked.")
    String noStem();

    @Message("The option `{line}` has no box. Write `- [ ]`, or `- [x]` for a right one.")
    String optionWithoutBox(String line);

    @Message("Option {place} has no text. Write one, or remove it.")
    String emptyOption(String place);

    @Message("Option {place} has text below its reason. Move it above the reason, or indent it into the reason.")
    String textAfterReason(String place);

    @Message("There is a second list of options. Put all options into one list, without other text between them.")
    String secondOptionList();

    @Message("A question has {fewest} to {most} options, this one has {count}.")
    String optionCount(String count, String fewest, String most);

    @Message("No option is right. Mark at least one with `[x]`.")
    String noRightOption();

    @Message("All options are right. Mark at least one with `[ ]`.")
    String noWrongOption();

    @Message("Two options are the same: `{option}`. Change one, or give it another id.")
    String duplicateOption(String option);

    @Message(
            "The concept `{concept}` may have letters in lower case, digits and hyphens alone.{#if suggestion} Write `{suggestion}`.{/if}")
    String badConcept(String concept, String suggestion);

    @Message(
            "`==` opens a hidden part that does not end in its paragraph, so it is shown as it is. Close it with `==`, or write `\\==` if that is meant.")
    String hiddenNotClosed();

    @Message("`==…==` hides nothing in a question and is shown as it is.")
    String hiddenInQuestion();

    @Message("The question has no title for lists. Write a short one into its heading.")
    String noQuestionTitle();

    @Message("`{line}` can't be read as a source and stays in the text. Write `Source: <https://…> (as of 2026-09)`.")
    String badSource(String line);
}
