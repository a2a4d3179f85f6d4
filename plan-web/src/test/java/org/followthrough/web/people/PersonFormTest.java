package org.followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.words.Words;
import org.junit.jupiter.api.Test;

class PersonFormTest {

    @Test
    void showsAtTheAddressThatNobodyCanBeInvitedWithoutOne() {
        assertThat(PersonForm.refused(Refusal.of("invite.without-address", "Otto Lane"), Words.ofTheProduct()).with("email"))
                .contains("Otto Lane");
    }
}
