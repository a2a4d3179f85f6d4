package org.followthrough.workflow.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ListAndPatternsTest {

    private final ListAndPatterns guessed = new ListAndPatterns(new ClassPathResource("passwords/most-used.txt"));

    @Test
    void findsWhatIsListedInCapitalsOrNot() {
        assertThat(guessed.isListed("thistlegate9400")).isTrue();
        assertThat(guessed.isListed("quayside-1951-LAMP")).isTrue();
        assertThat(guessed.isListed("thistlegate940")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Password1234!", "qwertyuiop12", "passwordpassword", "aaaaaaaaaaaa", "123456789012", "P@ssw0rd2026"})
    void seesWhatIsGuessedSoon(String typed) {
        assertThat(guessed.isEasy(typed, List.of())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern pier harbour tide", "correct horse battery", "four words not together"})
    void leavesWordsThatDoNotBelongTogether(String typed) {
        assertThat(guessed.isEasy(typed, List.of("Thornmere", "Council"))).isFalse();
    }

    @Test
    void countsTheWordsOfThePlaceAsGuessedFirst() {
        assertThat(guessed.isEasy("vexthormquin12345678", List.of())).isFalse();
        assertThat(guessed.isEasy("vexthormquin12345678", List.of("Vexthormquin"))).isTrue();
    }

    @Test
    void refusesToStartWithoutTheList() {
        assertThatThrownBy(() -> new ListAndPatterns(new ClassPathResource("passwords/none.txt")))
                .hasMessageContaining("cannot be read from class path resource [passwords/none.txt]");
    }
}
