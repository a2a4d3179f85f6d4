package org.followthrough.web.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.followthrough.web.FollowThrough;
import org.followthrough.web.browser.Browser;
import org.followthrough.web.browser.Window;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first steps of a new installation in a real browser, from the code of the console to a second person. */
@SpringBootTest(
        classes = FollowThrough.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "follow-through.engine.run-jobs=false",
            "follow-through.evidence.folder=target/first-steps-evidence",
            "spring.datasource.url=jdbc:h2:mem:first-steps;DB_CLOSE_DELAY=-1"
        })
class FirstStepsInBrowserTest {

    private static final String PASSWORD = "correct horse battery";

    private static Browser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private SetUpFirstAdministrator setUp;

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

    @Test
    void leadFromTheCodeOnTheConsoleToASecondPersonWithoutScripts() {
        String invitation;
        try (Window window = browser.open(375, false).show(url("/"))) {
            setsUp(window);
            loadsTheSample(window);
            invitation = invites(window);
        }
        try (Window window = browser.open(375, false).show(invitation)) {
            takesUp(window);
        }
        try (Window window = browser.open(1280, true)) {
            signsIn(window);
        }
    }

    private void setsUp(Window window) {
        Page page = window.page();
        assertThat(page.url()).endsWith("/set-up");
        page.click("text=Set up and sign in");
        assertThat(window.text()).contains("Enter the code that the console printed.", "Enter a name.",
                "Enter an email address.", "Use at least 12 characters.");
        assertThat(page.title()).startsWith("Error: ");
        look(window, "set-up");
        page.fill("#code", setUp.code().orElseThrow());
        page.fill("#name", "Ada Stray");
        page.fill("#email", "ada.stray@thornmere.example");
        page.fill("#password", PASSWORD);
        page.click("text=Set up and sign in");
        assertThat(page.url()).endsWith("/sample");
    }

    private void loadsTheSample(Window window) {
        Page page = window.page();
        page.click("text=Continue");
        assertThat(window.text()).contains("Choose whether to load the sample plan");
        look(window, "sample");
        page.check("input[value=sample]");
        page.click("text=Continue");
        assertThat(page.url()).endsWith("/plans/1/board");
        assertThat(window.text()).contains("The sample plan is loaded.", "Where the plan stands");
    }

    private String invites(Window window) {
        Page page = window.show(url("/people")).page();
        page.click("text=Maud Eccles");
        page.click("text=Make an invitation");
        return page.locator(".app-code").innerText();
    }

    private void takesUp(Window window) {
        look(window, "invitation");
        window.page().fill("#password", PASSWORD);
        window.page().click("text=Save and sign in");
        assertThat(window.page().url()).endsWith("/my-work");
    }

    private void signsIn(Window window) {
        Page page = window.show(url("/imports")).page();
        assertThat(page.url()).endsWith("/sign-in");
        page.fill("#email", "maud.eccles@thornmere.example");
        page.fill("#password", "wrong");
        page.click("button:has-text('Sign in')");
        assertThat(window.text()).contains("do not go together");
        look(window, "sign-in-refused");
        page.fill("#email", "maud.eccles@thornmere.example");
        page.fill("#password", PASSWORD);
        page.click("button:has-text('Sign in')");
        assertThat(page.url()).endsWith("/imports");
    }

    private static void look(Window window, String what) {
        window.photograph("first-steps-" + what);
        assertThat(window.overflow()).as(what).isLessThanOrEqualTo(0);
    }

    private String url(String address) {
        return "http://localhost:" + port + address;
    }
}
