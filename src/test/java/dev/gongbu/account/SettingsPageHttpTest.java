package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsPageHttpTest {

    @Test
    void shows_what_is_set() {
        Learner.guest()
                .browser()
                .get("/settings")
                .then()
                .statusCode(200)
                .body(
                        containsString("type=\"text\" value=\"UTC\""),
                        containsString("value=\"90\""),
                        containsString("/sign-up"));
    }

    @Test
    void saves_and_speaks_the_new_language() {
        Learner learner = Learner.guest();
        form(learner)
                .formParam("zone", "Asia/Seoul")
                .formParam("retention", "85")
                .formParam("examDate", "2027-01-09")
                .post("/settings")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/settings?saved=studying#studying"));
        learner.given()
                .get("/api/v1/settings")
                .then()
                .body(
                        "language", equalTo("ko"),
                        "zone", equalTo("Asia/Seoul"),
                        "newPerDay", equalTo(12),
                        "retention", equalTo(0.85f),
                        "examDate", equalTo("2027-01-09"),
                        "hideStreaks", equalTo(true));
        learner.browser().get("/settings?saved=studying").then().body(containsString("저장했어요"));
    }

    @Test
    void an_empty_day_of_the_exam_takes_the_old_one_out() {
        Learner learner = Learner.guest();
        complete(learner)
                .formParam("examDate", "2027-01-09")
                .post("/settings")
                .then()
                .statusCode(303);
        learner.browser().get("/settings").then().body(containsString("value=\"2027-01-09\""));

        complete(learner).formParam("examDate", "").post("/settings").then().statusCode(303);
        learner.given().get("/api/v1/settings").then().body("examDate", nullValue());

        complete(learner)
                .formParam("examDate", "9 January")
                .post("/settings")
                .then()
                .statusCode(400)
                .body(containsString("id=\"examDate-error\""), containsString("value=\"9 January\""));
    }

    @Test
    void what_is_wrong_is_what_one_looks_at() {
        Document page = Jsoup.parse(complete(Learner.guest())
                .formParam("examDate", "soon")
                .post("/settings")
                .then()
                .statusCode(400)
                .extract()
                .asString());
        assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("examDate");
    }

    @Test
    void a_guest_leaves_for_good_only_after_saying_so() {
        Document guest = Jsoup.parse(Learner.guest().browser().get("/settings").asString());
        assertThat(guest.select("form[action=/sign-out] input[required]")).hasSize(1);
        Document named = Jsoup.parse(Learner.named(Learner.freshName("sora"))
                .browser()
                .get("/settings")
                .asString());
        assertThat(named.select("form[action=/sign-out] button")).hasSize(1);
        assertThat(named.select("form[action=/sign-out] input")).isEmpty();
    }

    @Test
    void keeps_what_was_typed_and_says_what_is_wrong_with_it() {
        Learner learner = Learner.guest();
        form(learner)
                .formParam("zone", "Mars/Base <1>")
                .formParam("retention", "69")
                .post("/settings")
                .then()
                .statusCode(400)
                .body(
                        containsString("Mars/Base &lt;1&gt;"),
                        containsString("id=\"zone-error\""),
                        containsString("id=\"retention-error\""),
                        containsString("value=\"12\""),
                        not(containsString("id=\"newPerDay-error\"")));
        learner.given().get("/api/v1/settings").then().body("newPerDay", equalTo(20));
    }

    @Test
    void a_token_is_shown_once_and_can_be_revoked() {
        Learner learner = Learner.guest();
        String page = learner.browser()
                .formParam("tokenName", "my script")
                .post("/settings/tokens")
                .then()
                .statusCode(201)
                .body(containsString("my script"))
                .extract()
                .asString();
        String token = page.replaceAll("(?s).*value=\"(gbt_[^\"]+)\".*", "$1");
        Learner.nobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(learner.id().toString()));
        learner.browser().get("/settings").then().body(containsString("my script"), not(containsString(token)));

        String id = learner.given().get("/api/v1/tokens").then().extract().path("[0].id");
        Learner.guest()
                .browser()
                .post("/settings/tokens/{id}/revoke", id)
                .then()
                .statusCode(404);
        learner.browser().post("/settings/tokens/{id}/revoke", id).then().statusCode(303);
        Learner.nobody()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/accounts/me")
                .then()
                .statusCode(401);
        learner.browser()
                .formParam("tokenName", " ")
                .post("/settings/tokens")
                .then()
                .statusCode(400);
        learner.browser().post("/settings/tokens/nonsense/revoke").then().statusCode(404);
    }

    @Test
    void a_wrong_current_password_changes_nothing() {
        Learner learner = Learner.named(Learner.freshName("yuna"));
        learner.browser()
                .formParam("username", Learner.freshName("new"))
                .formParam("password", "")
                .formParam("currentPassword", "wrong password")
                .post("/settings/credentials")
                .then()
                .statusCode(400)
                .body(containsString("id=\"currentPassword-error\""), containsString("value=\"new-"));
    }

    @Test
    void a_new_name_needs_the_current_password_alone() {
        Learner learner = Learner.named(Learner.freshName("yuna"));
        String name = Learner.freshName("hana");
        learner.browser()
                .formParam("username", name)
                .formParam("password", "")
                .formParam("currentPassword", Learner.PASSWORD)
                .post("/settings/credentials")
                .then()
                .statusCode(303);
        learner.given().get("/api/v1/accounts/me").then().body("name", equalTo(name));
    }

    @Test
    void deleting_asks_for_the_name() {
        String name = Learner.freshName("gone");
        Learner learner = Learner.named(name);
        learner.browser()
                .formParam("confirm", "somebody")
                .post("/settings/delete")
                .then()
                .statusCode(400)
                .body(containsString("id=\"confirm-error\""));
        learner.browser()
                .formParam("confirm", name.toUpperCase(java.util.Locale.ROOT))
                .post("/settings/delete")
                .then()
                .statusCode(303)
                .cookie("gongbu", equalTo(""));
        learner.given().get("/api/v1/accounts/me").then().statusCode(401);
    }

    @Test
    void deleting_a_guest_asks_for_a_tick() {
        Learner learner = Learner.guest();
        learner.browser().post("/settings/delete").then().statusCode(400);
        learner.browser()
                .formParam("confirm", "yes")
                .post("/settings/delete")
                .then()
                .statusCode(303);
        learner.browser().get("/settings").then().statusCode(303).header("Location", containsString("/sign-in?next="));
    }

    private static RequestSpecification complete(Learner learner) {
        return form(learner).formParam("zone", "Asia/Seoul").formParam("retention", "85");
    }

    private static RequestSpecification form(Learner learner) {
        return learner.browser()
                .formParam("language", "ko")
                .formParam("newPerDay", "12")
                .formParam("reviewsPerDay", "150")
                .formParam("edition", "")
                .formParam("hideStreaks", "true");
    }
}
