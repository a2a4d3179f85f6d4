package org.followthrough.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.web.FollowThrough;
import org.followthrough.web.browser.Browser;
import org.followthrough.web.browser.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration in a real browser: every page of a role with true data, and nothing that axe finds on any. */
@SpringBootTest(
        classes = FollowThrough.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.evidence.folder=target/demonstration-evidence",
            "spring.datasource.url=jdbc:h2:mem:demonstration-in-browser;DB_CLOSE_DELAY=-1"
        })
@ActiveProfiles("demo")
class DemonstrationInBrowserTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1280, Ada Winter, /people /people/new /operations/mail",
        "320, Ada Winter, /people?name=calder /people/new /people/new?kind=group /teams",
        "1280, Maud Eccles, /plans/1/board /plans/1/actions/B1.2 /imports",
        "375, Rhys Pemberton, /sign-offs /plans/1/actions/F1.1",
        "320, Colm Reyes, /plans/1 /my-work"
    })
    void readsWellForEveryRole(int width, String name, String addresses) {
        try (Window window = signedIn(name, width)) {
            for (String address : addresses.split(" ")) {
                readsWell(window.show(url(address)), name + " " + address + " " + width);
            }
        }
    }

    @Test
    void showsAPersonAndAGroup() {
        try (Window window = signedIn("Ada Winter", 375)) {
            window.show(url("/people")).page().click("text=Ines Calder");
            readsWell(window, "person");
            window.page().click("text=Make an invitation");
            assertThat(window.text()).contains("/invitation/");
            readsWell(window, "invited");
            window.show(url("/people")).page().click("text=Quality Assurance Group");
            assertThat(window.text()).contains("Hester Quill", "Gwen Ashby");
            readsWell(window, "group");
        }
    }

    @Test
    void movesTheClockFromAnyPage() {
        try (Window window = signedIn("Oona Fairley", 1280)) {
            window.show(url("/plans/1/board"));
            window.page().click("text=1 week");
            window.page().waitForURL("**/plans/1/board");
            assertThat(window.text()).contains("Reminders and escalations that have come due are on their way");
            readsWell(window, "moved");
        }
    }

    private void readsWell(Window window, String what) {
        window.photograph("demo-" + what);
        assertThat(window.violations()).as("axe on %s", what).isEmpty();
        assertThat(window.overflow()).as("sideways scroll on %s", what).isLessThanOrEqualTo(0);
        assertThat(window.complaints()).as("console on %s", what).isEmpty();
    }

    private Window signedIn(String name, int width) {
        Window window = browser.open(width, true).show(url("/sign-in"));
        window.page().click("button:has-text('" + name + "')");
        window.page().waitForURL("**/my-work");
        return window;
    }

    private String url(String address) {
        return "http://localhost:" + port + address;
    }
}
