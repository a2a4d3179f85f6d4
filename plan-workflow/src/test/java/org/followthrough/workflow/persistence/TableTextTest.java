package org.followthrough.workflow.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.RawTable.Row;
import org.followthrough.domain.reading.Shade;
import org.junit.jupiter.api.Test;

class TableTextTest {

    @Test
    void givesBackEveryRowWithItsLineItsCellsAndItsShades() {
        RawTable table = new RawTable(List.of(
                new Row(3, List.of("A1", "", "two\nlines: 3\t4")),
                new Row(7, List.of("", "late"), Map.of(0, new Shade(0, 10, 255), 12, new Shade(255, 0, 0)))));

        assertThat(TableText.read(TableText.write(table))).isEqualTo(table);
    }
}
