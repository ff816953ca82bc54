package id.jangkau.partner.console.rest;

import java.util.Map;

import id.jangkau.foundation.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Somebody at the console, as their browser asks; with a token instead of a session. */
record Officer(String token, String language) {
    static Officer with(String role, String subject) {
        return new Officer(Tokens.of(role, subject), "en");
    }

    Officer reading(String other) {
        return new Officer(token, other);
    }

    ValidatableResponse open(String path) {
        return browser().redirects().follow(false).get(path).then();
    }

    /** Fills a form in on the console's own page. */
    ValidatableResponse send(String path, Map<String, ?> fields) {
        return form().formParams(fields).post(path).then();
    }

    ValidatableResponse upload(String path, String name, byte[] content) {
        return browser()
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .multiPart("file", name, content)
                .post(path)
                .then();
    }

    RequestSpecification form() {
        return browser()
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset(UTF_8));
    }

    RequestSpecification browser() {
        return given().auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .accept("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");
    }
}
