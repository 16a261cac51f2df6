package dev.gongbu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Databases;
import dev.gongbu.support.Learner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    void only_the_cards_of_a_section_come_when_it_is_asked_for() {
        Learner learner = Learner.guest();
        decks.of(
                learner,
                "certification: gcp-professional-data-engineer\n",
                "## Of section 2 {#a sections=\"v4.2/2.2\"}\n\nBack\n\n## Of section 3 {#b sections=\"v4.2/3.1\"}\n\nBack\n");
        learner.set("newPerDay", 300);
        List<String> all = titles(learner, "limit=300");
        assertThat(all).contains("Of section 3");
        List<String> sections = learner.given()
                .get("/api/v1/review/queue?limit=300&section=v4.2/2")
                .jsonPath()
                .getList("items.sections.flatten()");
        assertThat(titles(learner, "limit=300&section=v4.2/2")).doesNotContain("Of section 3");
        assertThat(sections).isNotEmpty().anyMatch(section -> section.startsWith("v4.2/2"));
        assertThat(titles(learner, "limit=300&section=v4.2/3.1")).doesNotContain("Of section 2");
        learner.browser().get("/study?section=v4.2/2").then().statusCode(200);
        learner.browser().get("/study?section=v4.2/9").then().statusCode(400);
    }

    private static List<String> titles(Learner learner, String query) {
        return learner.given().get("/api/v1/review/queue?" + query).jsonPath().getList("items.title");
    }

    @Test
    void suspended_cards_are_listed_and_can_be_unsuspended() {
        Learner learner = Learner.guest();
        UUID deck = decks.ofCards(learner, 2);
        String card = new Studying(learner).cards(deck).get(0);
        learner.browser().get("/study/aside").then().statusCode(200).body(containsString("No card is suspended."));
        learner.given()
                .contentType("application/json")
                .body("{\"suspended\":true}")
                .put("/api/v1/cards/" + card + "/state")
                .then()
                .statusCode(200);
        assertThat(new Studying(learner).cards(deck)).hasSize(1);
        Learner.guest().browser().get("/study/aside").then().body(containsString("No card is suspended."));

        learner.browser()
                .formParam("studying", "false")
                .post("/decks/" + deck + "/studying")
                .then()
                .statusCode(303);
        Document page = Jsoup.parse(learner.browser().get("/study/aside").asString());
        assertThat(page.select("main li a").eachText()).containsExactly("Front 1");
        learner.browser().post(page.select("main form").attr("action")).then().statusCode(303);
        assertThat(new Studying(learner).cards(deck)).hasSize(2);
        learner.browser().get("/study/aside").then().body(containsString("No card is suspended."));
    }

    @Test
    void a_parameter_without_a_word_narrows_nothing() {
        Learner.guest()
                .browser()
                .get("/study?deck=&section=")
                .then()
                .statusCode(200)
                .body(containsString("\"selection\":\"\""));
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
