package org.followthrough.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a real browser: nothing that axe finds, no sideways scroll, no complaint of the browser. */
@SpringBootTest(classes = SampleSite.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PagesInBrowserTest {

    private static final Path PHOTOGRAPHS = Path.of("target", "pages");
    /** With {@code -Dphotographs=true}, for whoever has changed a page and looks at it; they take a third of the time. */
    private static final boolean PHOTOGRAPHED = Boolean.getBoolean("photographs");

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startBrowser() throws Exception {
        browser = Browser.start();
        Files.createDirectories(PHOTOGRAPHS);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<String> pages() {
        return Stream.concat(Stream.of("/plans/no-such-page"), Samples.addresses().stream());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWellAtEveryWidth(String address) {
        try (Window window = browser.open(1280, true).show(url(address))) {
            for (int width : List.of(1280, 375, 320)) {
                window.page().setViewportSize(width, 900);
                if (PHOTOGRAPHED) {
                    window.photograph(PHOTOGRAPHS.resolve(fileName(address) + "-" + width + ".png"));
                }
                assertThat(window.overflow()).as("sideways scroll at %s", width).isLessThanOrEqualTo(0);
                if (width > 320) {
                    assertThat(window.violations()).as("axe at %s", width).isEmpty();
                }
            }
            assertThat(window.complaints()).as("console")
                    .allMatch(complaint -> complaint.contains("status of 404") && address.endsWith("no-such-page"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void readsWithoutScripts(String address) {
        try (Window window = browser.open(375, false).show(url(address))) {
            assertThat(window.page().locator("h1").count()).isEqualTo(1);
            assertThat(window.page().locator("nav[aria-label=Menu] a").first().isVisible()).isTrue();
            assertThat(window.overflow()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void asksNoOtherHostForAnything() {
        try (Window window = browser.open(1280, true)) {
            window.page().onRequest(request -> assertThat(request.url()).startsWith(url("/")));
            window.show(url("/plans/no-such-page"));
            assertThat(window.page().title()).isEqualTo("Page not found – Follow-through");
        }
    }

    private String url(String address) {
        return "http://localhost:" + port + address;
    }

    private static String fileName(String address) {
        return address.substring(1).replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
