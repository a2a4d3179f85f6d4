package org.followthrough.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.followthrough.domain.reading.RawTable.Row;
import org.junit.jupiter.api.Test;

class RawTableTest {

    @Test
    void putsASpaceForASignThatPartsCellsAndLeavesOutTheOneThatCannotBeKept() {
        assertThat(new Row(1, Arrays.asList("a\u001fb\u001ec\u0000d", null, "e\nf")).cells()).containsExactly("a b cd", "", "e\nf");
    }
}
