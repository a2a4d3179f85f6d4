package org.followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.web.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

    private static final Words WORDS = Words.ofTheProduct();

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\r\n", "\u00a0", "\u2003\u202f", "\u200b", "\ufeff", "\u2060\u200d",
        "\u00a0\u200b\ufeff \u00ad"})
    void isBlankWhereNothingCanBeSeen(String typed) {
        assertThat(FreeText.isBlank(typed)).isTrue();
        assertThat(FreeText.needed(Problems.none(), "wording", typed, "progress.say-how", WORDS))
                .isEqualTo(Problems.of("wording", "Say how it is going"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Done", "\u200bDone\u00a0", "\u2013", "\u0645", "\ud83d\udc4d\u200d"})
    void isNotBlankWhereAnythingCan(String typed) {
        assertThat(FreeText.needed(Problems.none(), "wording", typed, "progress.say-how", WORDS)).isEqualTo(Problems.none());
    }

    @Test
    void hasTenThousandCharactersAtMost() {
        String most = "w".repeat(9_998) + "\r\n\ud83d\udc4d";

        assertThat(FreeText.fits(Problems.none(), "note", most, WORDS)).isEqualTo(Problems.none());
        assertThat(FreeText.fits(Problems.none(), "note", most + "!", WORDS)).isEqualTo(Problems.of("note",
                "You typed 10,001 characters, and 10,000 are allowed. Shorten it, or give the rest as evidence."));
        assertThat(FreeText.fits(Problems.none(), "note", null, WORDS)).isEqualTo(Problems.none());
    }
}
