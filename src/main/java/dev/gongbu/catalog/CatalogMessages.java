package dev.gongbu.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the catalog's texts. */
@MessageBundle("catalog")
public interface CatalogMessages {

    @Message("Tips")
    String tips();

    @Message("What the talk of April 2019 advised, and what became of it. Six are from the speaker's own list, the rest"
            + " drawn from the talk.")
    String tipsLead();

    @Message("Where the tips come from")
    String tipsOrigin();

    @Message("Not a link any more")
    String deadLink();

    @Message("Sections of the outline {edition}: {codes}")
    String inOutline(String edition, String codes);

    @Message("Courses:")
    String courses();

    /** The kind of a tip, in a word or two. */
    @Message("{#when kind}{#is MOTIVE}Motive{#is METHOD}Method{#is RESOURCE}Resource{#is COST_TRICK}Saving money"
            + "{#is COUPON}Coupon{#is LINK}Link{#is PROGRAMME}Programme{#is TOOL}Tool{#is HINT}Hint"
            + "{#is EXAM_CRAFT}In the exam{#is ATTITUDE}Attitude{/when}")
    String tipKind(Tip.Kind kind);

    /** Whose advice a tip is. */
    @Message("{#when from}{#is LIST}from the speaker's list{#is TALK}said in the talk{#is INFERRED}inferred from the"
            + " talk{/when}")
    String tipFrom(Tip.Source from);

    /** Whether a tip still holds. */
    @Message("{#when validity}{#is EVERGREEN}Evergreen{#is OPINION}Opinion{#is RECURRING}Recurring{#is CHANGED}Changed"
            + "{#is REPLACED}Replaced{#is TIME_BOUND}Of its time{#is EXPIRED}Expired{/when}")
    String tipValidity(Tip.Validity validity);

    /** The kind of a course, in a word or two. */
    @Message(
            "{#when kind}{#is SPECIALIZATION}Specialization{#is PROFESSIONAL_CERTIFICATE}Professional certificate{#is COURSE}Course{#is QUEST}Quest{#is LAB}Lab"
                    + "{#is SKILL_BADGE}Skill badge{#is LEARNING_PATH}Learning path{#is SAMPLE_QUESTIONS}Sample questions"
                    + "{#is BOOK}Book{/when}")
    String courseKind(CourseKind kind);

    /** What the parts of a course are called, for "4 of 6 modules". */
    @Message("{#when unit}{#is COURSE}courses{#is MODULE}modules{#is VIDEO}videos{#is LAB}labs{#is ACTIVITY}activities"
            + "{#is QUESTION}questions{/when}")
    String courseUnits(CourseUnit unit);

    @Message("About")
    String about();

    @Message(
            "Gongbu (공부) is Korean for study. It helps with studying for a certification exam: the outline, courses and"
                    + " tips, cards that return when they are about to be forgotten, and practice questions with a reason for every"
                    + " option. It is made by learners; the firm that runs the exam has nothing to do with it.")
    String aboutLead();

    @Message("Where courses and tips come from")
    String origin();

    @Message("The list of courses and the tips were taken from the notes of one of five talks given at this event.")
    String originLead();

    @Message("Event")
    String event();

    @Message("Day")
    String day();

    @Message("Time")
    String time();

    @Message("Place")
    String place();

    @Message("Sign-up then")
    String signUp();

    @Message("The talks")
    String talks();

    @Message("Courses and tips come from this talk")
    String mainTalk();

    @Message("Only its title is known.")
    String titleOnly();

    @Message("The exam then and now")
    String facts();

    @Message("{title}: in spring 2019, and as known in {asOf}")
    String factsCaption(String title, String asOf);

    /** How a month is written, for {@link java.time.format.DateTimeFormatter}. */
    @Message("MMMM yyyy")
    String month();

    @Message("Spring 2019")
    String then();

    @Message("Now")
    String now();

    @Message("Changes often: look it up on the provider's page before you rely on it.")
    String check();

    @Message("Licences")
    String licences();

    @Message(
            "The program is free software under the Apache License 2.0. Everything under quizzes/, which is the outline in"
                    + " our own words, courses, tips and decks, is under the Creative Commons licence CC BY 4.0.")
    String licencesLead();

    @Message(
            "Names of products and of the certification belong to their owners. No question here was ever part of a real"
                    + " exam.")
    String names();
}
