package dev.gongbu.review;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Databases.class)
class StudyPageHttpTest {

    @Inject
    StudyDecks decks;

    @Test
    void the_page_brings_the_first_cards_along() {
        Learner learner = Learner.guest();
        UUID deck = decks.ofCards(learner, 3);
        learner.browser()
                .get("/study?deck=" + deck)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("Back \\u003cstrong>1"));
    }

    @Test
    void content_cannot_end_the_script_that_carries_it() {
        Learner learner = Learner.guest();
        UUID deck = decks.of(learner, "## A </script><script>alert(1)</script> {#a}\n\nBack\n");
        learner.browser()
                .get("/study?deck=" + deck)
                .then()
                .statusCode(200)
                .body(containsString("alert(1)"), not(containsString("alert(1)</script>")));
    }

    @Test
    void a_deck_that_is_not_there_is_not_found() {
        Learner.guest().browser().get("/study?deck=nonsense").then().statusCode(404);
    }

    @Test
    void nobody_is_sent_to_sign_in() {
        Learner.nobody()
                .get("/study")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in?next=%2Fstudy"));
        Learner.nobody().get("/practice").then().statusCode(equalTo(303));
    }
}
