package org.followthrough.web.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A browser window that looks at pages and writes down whatever the browser complained of. */
public final class Window implements AutoCloseable {

    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Path PHOTOGRAPHS = Path.of("target", "pages");
    /** With {@code -Dphotographs=true}, for whoever has changed a page and looks at it; they take a third of the time. */
    private static final boolean PHOTOGRAPHED = Boolean.getBoolean("photographs");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    public Page page() {
        return page;
    }

    public Window show(String address) {
        page.navigate(address);
        return this;
    }

    /** Begins anew, without a cookie and without what was complained of. */
    void forget() {
        context.clearCookies();
        complaints.clear();
    }

    /** Scripts that failed, files that were not found, whatever the content security policy kept away. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What axe finds wrong, one line for each element; in one go, since no page has frames. */
    public List<String> violations() {
        AxeRunOptions violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(violationsOnly).withTags(WCAG).setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getImpact() + " " + rule.getId() + " " + node.getTarget() + " " + node.getHtml()))
                .toList();
    }

    /** How many pixels the page is wider than the window. */
    public int overflow() {
        return (int) page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    public String text() {
        ElementHandle body = page.querySelector("body");
        return body.innerText();
    }

    /** Leaves a picture of the whole page, if pictures are asked for. */
    public void photograph(String what) {
        if (PHOTOGRAPHED) {
            Path picture = PHOTOGRAPHS.resolve(what.replaceAll("[^A-Za-z0-9.]+", "-") + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
