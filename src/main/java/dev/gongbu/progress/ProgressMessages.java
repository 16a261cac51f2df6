package dev.gongbu.progress;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the syllabus and the courses. */
@MessageBundle("progress")
public interface ProgressMessages {

    // ------------------------------------------------------------ syllabus
    @Message("Syllabus")
    String syllabus();

    @Message("Edition")
    String edition();

    @Message(
            "{sections} sections, {objectives} objectives. Tick how sure you feel; what was measured stands beside it.")
    String lead(int sections, int objectives);

    @Message("What moved since {edition}")
    String movedSince(String edition);

    @Message("What became of it in {edition}")
    String becameOf(String edition);

    @Message("The sections, as wide as they weigh, filled as far as you know them; the numbers stand below")
    String chart();

    @Message("The sections, filled as far as you know them; no weights were published; the numbers stand below")
    String chartUnweighted();

    @Message("{percent} % of the exam")
    String weight(int percent);

    @Message(
            "{known} of {cards} {#if cards == 1}card{#else}cards{/if} known · {right} of {questions} {#if questions == 1}question{#else}questions{/if} right")
    String counts(int known, int cards, int right, int questions);

    @Message("{readiness} % predicted recall tomorrow, over all {items} cards and questions")
    String readiness(long readiness, int items);

    @Message("New since {edition}")
    String newSince(String edition);

    @Message("Dropped in {edition}")
    String droppedIn(String edition);

    @Message("How well do you know {code}?")
    String howWell(String code);

    @Message("Not started")
    String notStarted();

    @Message("Learning")
    String learning();

    @Message("Confident")
    String confident();

    @Message("Save")
    String save();

    @Message("Saved")
    String saved();

    @Message("The decks that you study hold nothing of this")
    String nothing();

    @Message("Study {code}")
    String study(String code);

    @Message("Practise section {code}")
    String practise(String code);

    @Message("A card is known once it is through its learning steps; a question is right by your last answer.")
    String whatIsKnown();

    // ------------------------------------------------------------ crosswalk
    @Message("What moved from {from} to {to}")
    String crosswalk(String from, String to);

    @Message("Nobody published this mapping: it is our own reading of both outlines.")
    String ownReading();

    @Message("Direction")
    String direction();

    @Message("From {from} to {to}")
    String forward(String from, String to);

    @Message("Back from {to} to {from}")
    String backward(String from, String to);

    @Message("Not in {to} any more")
    String gone(String to);

    @Message("Much more weight than in {edition}")
    String moreSince(String edition);

    @Message("Back to the syllabus")
    String backToSyllabus();

    // ------------------------------------------------------------ courses
    @Message("Retired outline")
    String retired();

    @Message("The guide of the exam")
    String guide();

    @Message("Courses")
    String courses();

    @Message("Open the path at {provider}")
    String openPath(String provider);

    @Message(
            "What can be taken today, and what the talk of April 2019 recommended. Use courses to understand, then practise here.")
    String coursesLead();

    @Message("Certification")
    String certification();

    @Message("Your courses")
    String yourCourses();

    @Message("Nothing is marked yet. Say below what you plan to take, and it stands here.")
    String noCourses();

    @Message("{title}: all {count} activities")
    String path(int count, String title);

    @Message("Useful besides")
    String extras();

    @Message("The talk’s list, in its order of mention")
    String talkList();

    @Message("Quests")
    String quests();

    @Message("What it taught, and what the talk says of it")
    String then();

    @Message("Where are you with {title}?")
    String where(String title);

    @Message("Planned")
    String planned();

    @Message("Active")
    String active();

    @Message("Done")
    String done();

    @Message("Units done, of {units}")
    String unitsOf(int units);

    @Message("Units done")
    String units();

    @Message("{done} of {units} {#if units == 1}unit{#else}units{/if} done")
    String unitsDone(int done, int units);

    @Message("{#if count == 1}1 unit done{#else}{count} units done{/if}")
    String unitsDoneOnly(int count);

    @Message("{#if units == 1}1 unit{#else}{units} units{/if}")
    String size(int units);

    @Message("sections {codes} of {edition}")
    String sections(String codes, String edition);

    @Message("Teaches: {text}")
    String teaches(String text);

    @Message("Size: {text}")
    String sizeText(String text);

    @Message("Cost: {text}")
    String cost(String text);

    @Message("Cost then: {text}")
    String costThen(String text);

    @Message("The talk: {text}")
    String talk(String text);

    @Message("Now: {text}")
    String now(String text);

    @Message("Address then: {address}")
    String addressThen(String address);

    @Message("Replaced by")
    String replacedBy();

    @Message("No longer offered under this title")
    String notOffered();

    @Message("No longer offered, with no successor")
    String noSuccessor();

    @Message("Part of")
    String partOf();

    @Message("Consists of")
    String consistsOf();

    @Message("Open the course at {provider}")
    String open(String provider);

    @Message("State of knowledge: {month}. Prices, sizes and titles change: look before you rely on one.")
    String asOf(String month);

    @Message("What is known of it")
    String facts();

    @Message("Your status")
    String yourStatus();

    @Message("Take off my list")
    String unmark();

    @Message("All courses")
    String allCourses();

    @Message(
            "{#switch key}{#case 'specialization'}Specialization{#case 'quest'}Quest{#case 'lab'}Lab{#case 'skill-badge'}Skill badge{#case 'learning-path'}Learning path{#case 'sample-questions'}Sample questions{#case 'book'}Book{#else}Course{/switch}")
    String kind(String key);

    // ------------------------------------------------------------ errors
    @Message("Write not-started, learning or confident.")
    String badAssessment();

    @Message("Write planned, active or done.")
    String badStage();

    @Message("Write a whole number from 0 to {most}.")
    String badUnits(int most);
}
