package dev.gongbu.catalog;

import static dev.gongbu.support.Learner.nobody;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CatalogHttpTest {

    private static final String CERTIFICATIONS = "/api/v1/certifications";
    private static final String RESOURCES = CERTIFICATIONS + "/gcp-professional-data-engineer/resources";

    @Test
    void certifications_are_told_in_english_unless_asked_otherwise() {
        given().get(CERTIFICATIONS)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Content-Language", "en")
                .header("Vary", containsString("Accept-Language"))
                .body("id", contains("gcp-professional-data-engineer"))
                .body("[0].title", equalTo("Google Cloud Professional Data Engineer"))
                .body("[0].provider", equalTo("Google Cloud"))
                .body("[0].current", equalTo("v4.2"))
                .body("[0].editions.id", contains("2017", "2019", "v4.2"))
                .body("[0].editions[1].validFrom", equalTo("2019-03-29"))
                .body("[0].editions[2].validTo", nullValue())
                .body("[0].editions[2].sections.code", contains("1", "2", "3", "4", "5"))
                .body("[0].editions[2].sections.weight", contains(22, 25, 20, 15, 18))
                .body("[0].editions[1].sections[0].weight", nullValue())
                .body("[0].editions[2].sections[1].objectives[1].code", equalTo("2.2"))
                .body("[0].editions[2].sections[1].objectives[1].title", equalTo("Building the pipelines"));
    }

    @Test
    void certifications_are_told_in_korean() {
        given().header("Accept-Language", "ko-KR,ko;q=0.9,en;q=0.5")
                .get(CERTIFICATIONS)
                .then()
                .statusCode(200)
                .header("Content-Language", "ko")
                .body("[0].editions[1].sections[0].title", equalTo("데이터 처리 시스템 디자인"));
    }

    @Test
    void a_language_that_is_not_spoken_here_falls_back_to_english() {
        given().header("Accept-Language", "fr")
                .get(CERTIFICATIONS)
                .then()
                .statusCode(200)
                .header("Content-Language", "en");
    }

    @Test
    void courses_and_tips_are_told() {
        given().get(RESOURCES)
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .body("courses.findAll { it.list == 'talk' }", hasSize(13))
                .body("courses.findAll { it.list == 'path' }", hasSize(13))
                .body("courses.id", everyItem(notNullValue()))
                .body("courses.find { it.id == 'quest-data-engineering' }.kind", equalTo("quest"))
                .body("courses.find { it.id == 'quest-data-engineering' }.sections", hasItem("2019/2.2"))
                .body("courses.find { it.id == 'quest-data-engineering' }.exists", equalTo(false))
                .body("courses.find { it.id == 'preparing-for-your-journey' }.units", equalTo(6))
                .body("courses.find { it.id == 'preparing-for-your-journey' }.replacedBy", hasSize(0))
                .body("tips", hasSize(23))
                .body("tips.findAll { it.from == 'list' }", hasSize(6))
                .body("tips.validity", hasItems("evergreen", "replaced", "expired", "time-bound"))
                .body("tips.find { it.id == 'free-month-coupon' }.links[0].dead", equalTo(true));
    }

    @Test
    void an_unknown_certification_is_not_found() {
        given().get(CERTIFICATIONS + "/baking/resources")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void the_accounts_language_counts_where_the_request_names_none() {
        String token = nobody().header("Accept-Language", "ko")
                .post("/api/v1/guests")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        given().header("Authorization", "Bearer " + token)
                .get(RESOURCES)
                .then()
                .statusCode(200)
                .header("Content-Language", "ko");
        given().header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en")
                .get(RESOURCES)
                .then()
                .header("Content-Language", "en");
    }

    @Test
    void expired_tips_are_struck_out_and_no_links() {
        nobody().get("/tips")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Six are from the speaker"))
                .body(containsString("<s>Coupon for a free month of Google Cloud courses</s>"))
                .body(containsString("<s><code>bit.ly/2REhaSB</code></s>"))
                .body(containsString("<s><code>http://bit.ly/cj-ace</code></s>"))
                .body(containsString("Evergreen"), containsString("Replaced"), containsString("Expired"))
                .body(not(containsString("href=\"http://bit.ly")), not(containsString("href=\"bit.ly")));
    }

    @Test
    void tips_are_told_in_korean() {
        nobody().header("Accept-Language", "ko")
                .get("/tips")
                .then()
                .statusCode(200)
                .body(containsString("자격증을 학습 로드맵으로 삼기"))
                .body(containsString("지금도 유효"), containsString("발표자의 팁 목록"));
    }

    @Test
    void the_about_page_names_the_event_its_talks_and_the_exam_then_and_now() {
        nobody().get("/about")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Google Cloud Next Extended Seoul 2019"))
                .body(containsString("Saturday, April 27, 2019"))
                .body(containsString("백재연"), containsString("이동민"), containsString("오지연"))
                .body(containsString("박원근"), containsString("박정운"))
                .body(
                        containsString("as known in September 2026"),
                        containsString("Not published"),
                        containsString("CC BY 4.0"))
                .body(not(containsString("href=\"https://festa.io")));
    }

    @Test
    void the_about_page_speaks_korean() {
        nobody().header("Accept-Language", "ko")
                .get("/about")
                .then()
                .statusCode(200)
                .body(containsString("2019년 4월 27일 토요일"), containsString("2026년 9월 기준"), containsString("공개되지 않음"));
    }
}
