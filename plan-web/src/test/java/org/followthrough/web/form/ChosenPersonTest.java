package org.followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.followthrough.domain.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

class ChosenPersonTest {

    @Test
    void isWhoStandsInTheList() {
        PersonId somebody = PersonId.random();

        assertThat(ChosenPerson.of(somebody.toString())).isEqualTo(somebody);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"${7777*7777}", "1-1-1-1-1", "Ines Calder", "6f0c5b8e-8f51-4d0e-9a76-0a4f0a6de7c1' or 1=1"})
    void isNothingThatNoListCouldHold(String typed) {
        assertThatThrownBy(() -> ChosenPerson.of(typed)).isInstanceOfSatisfying(ResponseStatusException.class, refused ->
                assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST));
    }
}
