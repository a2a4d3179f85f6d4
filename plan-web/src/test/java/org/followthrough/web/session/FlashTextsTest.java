package org.followthrough.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class FlashTextsTest {

    private final FlashTexts texts = new FlashTexts();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/act");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void staySmallHoweverManyPagesNobodyGoesToAndKeepTheLatest() {
        for (int act = 0; act < 500; act++) {
            say("Act " + act + " is done.");
        }

        assertThat((String) request.getSession().getAttribute("flash")).hasSizeBetween(7_000, 8_000)
                .contains("Act 499 is done.").doesNotContain("Act 400 is done.");
        assertThat(shownNext()).containsOnlyKeys("notice");
    }

    @Test
    void sayNothingRatherThanMoreThanASessionHolds() {
        say("x".repeat(20_000));

        assertThat(shownNext()).isNull();
    }

    private void say(String notice) {
        FlashMap flash = new FlashMap();
        flash.put("notice", notice);
        flash.setTargetRequestPath("/next");
        texts.saveOutputFlashMap(flash, request, response);
    }

    private Map<String, Object> shownNext() {
        MockHttpServletRequest next = new MockHttpServletRequest("GET", "/next");
        next.setSession(request.getSession());
        return texts.retrieveAndUpdate(next, response);
    }
}
