package org.followthrough.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.followthrough.web.browser.Browser;
import org.followthrough.web.browser.Window;

/** A person in a browser of their own, whose pages axe looks at on the way. */
final class Visit implements AutoCloseable {

    private final Window window;
    private final String home;

    Visit(Browser browser, String home) {
        this.window = browser.open(1280, true);
        this.home = home;
    }

    Visit signIn(String email, String password) {
        go("/sign-in").fill("email", email).fill("password", password).press("Sign in");
        assertThat(window.page().url()).doesNotContain("/sign-in");
        return this;
    }

    Visit go(String path) {
        window.page().navigate(home + path);
        return this;
    }

    Visit fill(String name, String value) {
        window.page().locator("main [name='" + name + "']").first().fill(value);
        return this;
    }

    Visit choose(String name, String value) {
        window.page().locator("main [name='" + name + "'][value='" + value + "']").check();
        return this;
    }

    Visit select(String name, String label) {
        window.page().locator("main select[name='" + name + "']").selectOption(
                new SelectOption().setLabel(label));
        return this;
    }

    Visit press(String text) {
        window.page().locator("main").getByText(text, new GetByTextOptions()
                .setExact(true)).last().click();
        return this;
    }

    Visit isSound() {
        assertThat(window.violations()).as(window.page().url()).isEmpty();
        assertThat(window.overflow()).isLessThanOrEqualTo(0);
        return this;
    }

    String text() {
        return window.page().locator("main").innerText();
    }

    Page page() {
        return window.page();
    }

    @Override
    public void close() {
        window.close();
    }
}
