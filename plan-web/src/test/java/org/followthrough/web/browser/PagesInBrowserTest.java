package org.followthrough.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a real browser: nothing that axe finds, no sideways scroll, no complaint of the browser. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesInBrowserTest {

    private static Browser browser;
    /** One for all pages: a new one costs more than a page, since the browser then compiles axe again. */
    private static Window window;
    private static Window withoutScripts;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
        window = browser.open(1280, true);
        withoutScripts = browser.open(375, false);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void forgetTheLastPage() {
        window.forget();
        withoutScripts.forget();
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of("/plans/no-such-page"), Samples.addresses().stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWellAtEveryWidth(String address) {
        window.page().setViewportSize(1280, 900);
        window.show(url(address));
        for (int width : List.of(1280, 375, 320)) {
            window.page().setViewportSize(width, 900);
            window.photograph(address.substring(1) + "-" + width);
            assertThat(window.overflow()).as("sideways scroll at %s", width).isLessThanOrEqualTo(0);
            if (width > 320) {
                assertThat(window.violations()).as("axe at %s", width).isEmpty();
            }
        }
        assertThat(window.complaints()).as("console")
                .allMatch(complaint -> complaint.contains("status of 404") && address.endsWith("no-such-page"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWithoutScripts(String address) {
        withoutScripts.show(url(address));
        assertThat(withoutScripts.page().locator("h1").count()).isEqualTo(1);
        assertThat(withoutScripts.page().locator("nav[aria-label=Menu] a").first().isVisible()).isTrue();
        assertThat(withoutScripts.overflow()).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/1/board", "/my-work", "/sign-offs", "/invitation/1", "/sign-in/link/1", "/operations/mail"})
    void isNamedInItsTitleAsInItsHeading(String address) {
        withoutScripts.show(url(address));
        assertThat(withoutScripts.page().title().replaceFirst("^Error: ", ""))
                .isEqualTo(withoutScripts.page().locator("h1").textContent() + " – Follow-through");
    }

    @Test
    void saysOfWhatThePlanDeclaredThatNobodySentIt() {
        withoutScripts.show(url("/plans/1/actions/B3.2/sign-off"));
        assertThat(withoutScripts.text()).contains("Declared as done in the plan",
                "Nobody has sent this. The plan declared it as done when Sana Qureshi made it live on 7 April 2026.")
                .doesNotContain("What Sana Qureshi sent");
    }

    /** Or else a page without fault would say nothing. */
    @Test
    void findsAPictureWithoutWords() {
        window.page().setContent("<!doctype html><title>Control</title><img src='data:,'>");
        assertThat(window.violations()).anyMatch(violation -> violation.contains("image-alt"));
    }

    @Test
    void asksNoOtherHostForAnything() {
        try (Window unvisited = browser.open(1280, true)) {
            unvisited.page().onRequest(request -> assertThat(request.url()).startsWith(url("/")));
            unvisited.show(url("/plans/no-such-page"));
            assertThat(unvisited.page().title()).isEqualTo("Page not found – Follow-through");
        }
    }

    private String url(String address) {
        return "http://localhost:" + port + address;
    }
}
