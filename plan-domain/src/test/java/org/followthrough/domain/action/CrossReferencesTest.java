package org.followthrough.domain.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CrossReferencesTest {

    @Test
    void findsNumbersOfIssuesAndActionsAfterSee() {
        assertThat(CrossReferences.in("[See also Quality Of Assessment And Planning action A3 above]"))
                .containsExactly("A3");
        assertThat(CrossReferences.in("Remind staff (see A4.2 and B10). Report in May."))
                .containsExactly("A4.2", "B10");
    }

    @Test
    void findsNothingWhereNothingIsNamed() {
        assertThat(CrossReferences.in("[See also above]")).isEmpty();
        assertThat(CrossReferences.in("GREEN – see above. A3 is done.")).isEmpty();
        assertThat(CrossReferences.in("Oversee A3 with B2.")).isEmpty();
    }
}
