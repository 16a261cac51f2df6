package dev.gongbu.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.gongbu.support.Learner;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

@QuarkusTest
public class SignInPageHttpTest {

    @Test
    void start_studying_makes_a_guest_in_the_browsers_zone_and_language() {
        Response started = Learner.nobody()
                .header("Accept-Language", "ko")
                .formParam("zone", "Europe/Paris")
                .post("/guest");
        assertThat(started.statusCode()).isEqualTo(303);
        Cookie cookie = started.detailedCookie("gongbu");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo(400L * 24 * 60 * 60);
        as(cookie.getValue())
                .get("/api/v1/settings")
                .then()
                .body("zone", equalTo("Europe/Paris"), "language", equalTo("ko"));
        Response again = as(cookie.getValue()).post("/guest");
        assertThat(again.statusCode()).isEqualTo(303);
        assertThat(again.cookies()).doesNotContainKey("gongbu");
    }

    @Test
    void without_a_script_the_zone_follows_the_language() {
        String korean = Learner.nobody()
                .header("Accept-Language", "ko")
                .formParam("zone", "nowhere")
                .post("/guest")
                .cookie("gongbu");
        as(korean).get("/api/v1/settings").then().body("zone", equalTo("Asia/Seoul"));
        String english = Learner.nobody().post("/guest").cookie("gongbu");
        as(english).get("/api/v1/settings").then().body("zone", equalTo("UTC"));
    }

    @Test
    void signs_in_and_out() {
        String name = Learner.freshName("minji");
        Learner learner = Learner.named(name);
        Response entered = Learner.nobody()
                .formParam("username", name.toUpperCase(java.util.Locale.ROOT))
                .formParam("password", Learner.PASSWORD)
                .formParam("next", "/decks?q=a")
                .post("/sign-in");
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).endsWith("/decks?q=a");
        String session = entered.cookie("gongbu");
        as(session)
                .get("/api/v1/accounts/me")
                .then()
                .body("id", equalTo(learner.id().toString()));
        as(session).get("/sign-in?next=/decks").then().statusCode(303);
        as(session).post("/sign-out").then().statusCode(303).cookie("gongbu", equalTo(""));
        as(session).get("/api/v1/accounts/me").then().statusCode(401);
    }

    @Test
    void changing_the_language_leads_back_to_where_one_was() {
        Learner.nobody()
                .queryParam("next", "/practice?kind=missed")
                .get("/sign-in")
                .then()
                .body(containsString("next=%2Fsign-in%3Fnext%3D%252Fpractice%253Fkind%253Dmissed"));
    }

    @Test
    void the_pages_stay_in_the_language_of_who_signed_out() {
        Learner learner = Learner.guest();
        learner.set("language", "ko");
        learner.browser().post("/sign-out").then().statusCode(303).cookie("lang", equalTo("ko"));
    }

    @Test
    void says_that_it_was_wrong_and_keeps_the_name() {
        Learner.nobody()
                .formParam("username", "nobody <here>")
                .formParam("password", "whatever it is")
                .formParam("next", "/decks")
                .post("/sign-in")
                .then()
                .statusCode(401)
                .contentType("text/html")
                .body(
                        containsString("nobody &lt;here&gt;"),
                        containsString("id=\"password-error\""),
                        containsString("value=\"/decks\""),
                        not(containsString("whatever it is")));
        Learner.nobody().post("/sign-in").then().statusCode(401);
    }

    @Test
    void never_leads_to_another_site() {
        String name = Learner.freshName("minji");
        Learner.named(name);
        Learner.nobody()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .formParam("next", "//evil.example/")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("evil")));
    }

    @Test
    void a_forged_sign_in_is_refused() {
        io.restassured.RestAssured.given()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("username", "minji")
                .formParam("password", Learner.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(403);
    }

    @Test
    void signs_up() {
        String name = Learner.freshName("소라");
        String session = Learner.nobody()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .post("/sign-up")
                .then()
                .statusCode(303)
                .extract()
                .cookie("gongbu");
        as(session).get("/api/v1/accounts/me").then().body("name", equalTo(name), "guest", equalTo(false));
        as(session).get("/sign-up").then().statusCode(303).header("Location", endsWith("/settings"));
        as(session).post("/sign-up").then().statusCode(303).header("Location", endsWith("/settings"));
        Learner.nobody()
                .formParam("username", name)
                .formParam("password", "short")
                .post("/sign-up")
                .then()
                .statusCode(400)
                .body(containsString("id=\"password-error\""), containsString(name));
        Learner.nobody()
                .formParam("username", name)
                .formParam("password", Learner.PASSWORD)
                .post("/sign-up")
                .then()
                .statusCode(409)
                .body(containsString("id=\"username-error\""));
    }

    @Test
    void a_guest_signs_up_and_stays_the_same_account_under_a_new_session() {
        Learner guest = Learner.guest();
        guest.browser().get("/sign-up").then().statusCode(200).body(containsString("Keep your progress"));
        String session = guest.browser()
                .formParam("username", Learner.freshName("kept"))
                .formParam("password", Learner.PASSWORD)
                .post("/sign-up")
                .then()
                .statusCode(303)
                .extract()
                .cookie("gongbu");
        as(session)
                .get("/api/v1/accounts/me")
                .then()
                .body("id", equalTo(guest.id().toString()), "guest", equalTo(false));
        guest.given().get("/api/v1/accounts/me").then().statusCode(401);
    }

    @Test
    void the_language_is_remembered_for_who_is_not_signed_in() {
        Learner.nobody()
                .get("/language?to=ko&next=/sign-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"))
                .cookie("lang", equalTo("ko"));
        Learner.nobody().cookie("lang", "ko").get("/sign-in").then().body(containsString("비밀번호"));
        Learner.nobody().get("/language?to=tlh").then().statusCode(400);
        Learner.nobody().get("/language").then().statusCode(400);
    }

    public static RequestSpecification as(String session) {
        return Learner.nobody().cookie("gongbu", session);
    }
}
