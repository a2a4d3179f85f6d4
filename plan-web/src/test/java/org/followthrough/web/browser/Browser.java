package org.followthrough.web.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * The Chromium of the machine; nothing is downloaded. Where there is none the tests are skipped and say so, but never in
 * continuous integration, where they fail.
 */
public final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final boolean REQUIRED = Boolean.parseBoolean(System.getenv("CI"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright.chromium().launch(new LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage")));
    }

    public static Browser start() {
        Assumptions.assumeTrue(REQUIRED || Files.isExecutable(CHROMIUM),
                "Skipped: there is no Chromium at " + CHROMIUM + "; set CHROMIUM to the path of one.");
        return new Browser(Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** A window of its own, with no cookie of any other. */
    public Window open(int width, boolean scripts) {
        return new Window(chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts)));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
