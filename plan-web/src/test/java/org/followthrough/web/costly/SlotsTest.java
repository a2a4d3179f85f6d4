package org.followthrough.web.costly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.web.costly.Slots.Answer.NODE_HAS_ENOUGH;
import static org.followthrough.web.costly.Slots.Answer.PERSON_HAS_ENOUGH;
import static org.followthrough.web.costly.Slots.Answer.TAKEN;

import org.followthrough.domain.people.PersonId;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private final PersonId one = PersonId.random();
    private final PersonId other = PersonId.random();
    private final Slots slots = new Slots(2, 3);

    @Test
    void areFewForOnePersonAndFewForAll() {
        assertThat(slots.take(one)).isEqualTo(TAKEN);
        assertThat(slots.take(one)).isEqualTo(TAKEN);
        assertThat(slots.take(one)).isEqualTo(PERSON_HAS_ENOUGH);
        assertThat(slots.take(other)).isEqualTo(TAKEN);
        assertThat(slots.take(other)).isEqualTo(NODE_HAS_ENOUGH);
    }

    @Test
    void areThereAgainOnceTheyAreGivenBack() {
        slots.take(one);
        slots.take(one);
        slots.take(other);
        slots.giveBack(one);

        assertThat(slots.take(other)).isEqualTo(TAKEN);
        assertThat(slots.take(one)).isEqualTo(NODE_HAS_ENOUGH);
        slots.giveBack(other);
        assertThat(slots.take(one)).isEqualTo(TAKEN);
    }
}
