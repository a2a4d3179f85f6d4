package org.followthrough.web.imports;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the check page.
 *
 * @param key       the issue, action or theme
 * @param result    how it was read, in a word
 * @param tone      the colour of that word
 * @param text      what was read
 * @param cells     the cells with how sure each of them is
 * @param owners    the owners that hold for it
 * @param timescale the timescale that holds for it
 */
public record ImportRow(String key, String result, String tone, String text, List<Cell> cells, String owners,
        String timescale) {

    public ImportRow {
        cells = List.copyOf(cells);
    }

    ImportRow and(Cell cell) {
        return new ImportRow(key, result, tone, text, Stream.concat(cells.stream(), Stream.of(cell)).toList(), owners,
                timescale);
    }

    /**
     * A cell that was repaired or is doubtful.
     *
     * @param name      the column
     * @param doubtful  whether a person has to look
     * @param sentences what was repaired or is doubtful
     * @param address   the page where it is put right
     */
    public record Cell(String name, boolean doubtful, List<String> sentences, String address) {
    }
}
