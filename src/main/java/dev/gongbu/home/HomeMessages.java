package dev.gongbu.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle("home")
public interface HomeMessages {

    // ------------------------------------------------------------ for those who come by
    @Message("Study for a certification exam")
    String welcomeTitle();

    @Message("Remember it on the day of the exam")
    String promise();

    @Message(
            "Gongbu (<span lang=\"ko\">공부</span>, “study”) takes you through a certification’s syllabus: cards that return just before you would forget them, and exam questions with a reason for every option.")
    String lead();

    @Message("Start studying")
    String start();

    @Message("Only 10 minutes")
    String onlyTenMinutes();

    @Message("No name, no e-mail. Your progress is kept, and you can add a password later.")
    String noName();

    @Message("Try one: answer in your head, then turn it over")
    String tryOne();

    @Message("Turn over")
    String turnOver();

    @Message("What is inside")
    String inside();

    @Message(
            "The current outline ({edition}: {sections} sections, {objectives} objectives) beside the earlier ones, with what moved where.")
    String outline(String edition, int sections, int objectives);

    @Message("{cards} cards and {questions} questions")
    String amount(long cards, long questions);

    @Message(
            "Written from the outline and the product documentation, each question with its sources and the month they were checked.")
    String amountDetail();

    @Message("{count} courses and {tips} tips")
    String resources(int count, int tips);

    @Message("What a talk of April 2019 recommended, and what took its place since.")
    String resourcesDetail();

    @Message("Your own decks")
    String ownDecks();

    @Message("Bring Markdown files, and export everything again whenever you like.")
    String ownDecksDetail();

    @Message("Sign in")
    String signIn();

    @Message("Name")
    String name();

    @Message("Password")
    String password();

    // ------------------------------------------------------------ today
    @Message("Today")
    String today();

    @Message("{#if count == 1}1 card is due today{#else}{count} cards are due today{/if}")
    String due(int count);

    @Message("{#if count == 1}1 new card waits for you{#else}{count} new cards wait for you{/if}")
    String newCards(int count);

    @Message("Nothing is due any more today")
    String nothingDue();

    @Message("Nothing to study yet")
    String nothingToStudy();

    @Message("{repeat} to repeat and {fresh} new.")
    String dueDetail(int repeat, int fresh);

    @Message("About {minutes} min at your pace of the last week.")
    String pace(long minutes);

    @Message("Turn over your first cards: grade each by how well you remembered it, and it returns when you need it.")
    String firstCards();

    @Message("What comes back tomorrow comes by itself. Until then you can practise questions.")
    String nothingDueDetail();

    @Message("You study no deck with cards in it. Choose one from the library, or bring your own.")
    String chooseDecks();

    @Message("Open the decks")
    String openDecks();

    @Message("Practise questions")
    String practise();

    @Message("Your exam")
    String yourExam();

    @Message("<span class=\"number\">{days}</span> days to your exam")
    String daysToExam(long days);

    @Message("Your exam is tomorrow")
    String examTomorrow();

    @Message("Your exam is today")
    String examToday();

    @Message("The day of your exam is over")
    String examOver();

    @Message("Set another day")
    String anotherExamDate();

    @Message("Your account")
    String yourAccount();

    @Message("Your progress is kept in this browser. Add a name and a password to keep it anywhere.")
    String guestNote();

    @Message("Add a name and a password")
    String addName();

    // ------------------------------------------------------------ what to do next
    @Message("What to do next")
    String next();

    @Message(
            "{#if count == 1}Go over 1 answer you were sure of, and that was wrong{#else}Go over {count} answers you were sure of, and that were wrong{/if}")
    String sureButWrong(int count);

    @Message("Corrected now, these stay best.")
    String sureButWrongDetail();

    @Message(
            "{#if count == 1}Go over 1 question that you got wrong{#else}Go over {count} questions that you got wrong{/if}")
    String wrong(int count);

    @Message("Wrong by your last answer; each option says why.")
    String wrongDetail();

    @Message("Practise section {code}")
    String practiseSection(String code);

    @Message(
            "You know {known} of {cards} {#if cards == 1}card{#else}cards{/if} of what is {weight} % of the exam: your widest gap.")
    String gap(int known, int cards, int weight);

    @Message("You know {known} of {cards} {#if cards == 1}card{#else}cards{/if}: your widest gap.")
    String gapUnweighted(int known, int cards);

    @Message("Answer questions that you have not seen")
    String unseen();

    @Message("{#if count == 1}1 is not answered yet.{#else}{count} are not answered yet.{/if}")
    String unseenDetail(int count);

    @Message("Answer five questions")
    String firstQuestions();

    @Message("Each option says why it is right or wrong.")
    String firstQuestionsDetail();

    @Message("Say when your exam is")
    String sayExamDate();

    @Message("You see here how many days are left.")
    String sayExamDateDetail();

    @Message("Look at the syllabus and tick what you know")
    String firstSyllabus();

    @Message("{sections} sections, {objectives} objectives, and what each of them covers.")
    String firstSyllabusDetail(int sections, int objectives);

    // ------------------------------------------------------------ sections at a glance
    @Message("Sections at a glance")
    String sections();

    @Message("A bar is as long as its section weighs in the exam. The ink is what you know.")
    String barsWeighted();

    @Message("The ink is what you know. No weights were published for this outline.")
    String bars();

    @Message("Section")
    String section();

    @Message("Cards known")
    String cardsKnown();

    @Message("Questions right")
    String questionsRight();

    @Message("{percent} % of the exam")
    String weight(int percent);

    @Message("{percent} %")
    String percent(long percent);

    @Message("Open the syllabus")
    String openSyllabus();

    // ------------------------------------------------------------ the week
    @Message("The last seven days")
    String week();

    @Message(
            "{#if count == 1}1 answer on 1 day, {time}.{#else if days == 1}{count} answers on 1 day, {time}.{#else}{count} answers on {days} days, {time}.{/if}")
    String weekSum(int count, int days, String time);

    @Message("{#if count == 1}1 answer, {time}.{#else}{count} answers, {time}.{/if}")
    String weekSumQuiet(int count, String time);

    @Message(
            "You recalled {recalled} of {returned} {#if returned == 1}card{#else}cards{/if} that came back ({percent} %); you had asked for {wanted} %.")
    String recall(int recalled, int returned, long percent, long wanted);

    @Message("{#if hours > 0}{hours} h {/if}{minutes} min")
    String time(long hours, long minutes);

    @Message("Answers a day, from {first} on {firstDay} to {last} so far today")
    String chart(int first, String firstDay, int last);

    @Message("Show as a table")
    String asTable();

    @Message("Day")
    String day();

    @Message("Answers")
    String answers();
}
