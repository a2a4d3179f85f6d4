package org.followthrough.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewPasswordTest {

    private static final List<String> WORDS = NewPassword.words(
            List.of("Follow-through", "Thornmere Borough Council", "Ada Winter", "ada.winter@thornmere.example"));

    @Test
    void takesWhatIsLongEnoughAndFitsTheHashExactlyAsItIsTyped() {
        assertThat(NewPassword.of("elevenchars")).isEqualTo(Decision.refused("password.too-short", 12));
        assertThat(NewPassword.of("twelve chars")).isEqualTo(Decision.accepted("twelve chars"));
        assertThat(NewPassword.of(" x".repeat(36))).isEqualTo(Decision.accepted(" x".repeat(36)));
        assertThat(NewPassword.of("é".repeat(37))).isEqualTo(Decision.refused("password.too-long", 72));
    }

    @Test
    void knowsTheWordsOfNamesAndAddressesOnceEach() {
        assertThat(WORDS).containsExactly(
                "Follow", "through", "Thornmere", "Borough", "Council", "Ada", "Winter", "ada", "winter", "thornmere", "example");
        assertThat(NewPassword.words(List.of("Jo de Vries", ""))).containsExactly("Vries");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "thornmerecouncil", "THORNMERE-COUNCIL-2026", "AdaWinter1974", "Follow-through1", "ada.winter@thornmere.example", "winter winter 26"})
    void refusesWhatIsLittleMoreThanNamesThatOthersKnow(String typed) {
        assertThat(NewPassword.beyond(WORDS, typed)).isEqualTo(Decision.refused("password.only-names", 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lantern pier harbour tide", "winter lantern pier", "Thornmere 12345678", "!?#*&%$+=~^|"})
    void takesWhatIsEnoughBesidesNamesOrHoldsNone(String typed) {
        assertThat(NewPassword.beyond(WORDS, typed)).isEqualTo(Decision.accepted(typed));
    }
}
