package org.followthrough.workflow.persistence;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.followthrough.domain.reading.RawTable;
import org.followthrough.domain.reading.Shade;

/**
 * A table as one text: rows parted by U+001E, their line and cells by U+001F, which no cell holds. Behind its line stand a
 * row's shades, each U+001D, the column, a colon and red, green and blue as six hexadecimal digits.
 */
final class TableText {

    private static final String ROW = "\u001e";
    private static final String CELL = "\u001f";
    private static final String SHADE = "\u001d";
    private static final int HEXADECIMAL = 16;
    private static final int BYTE = 8;
    private static final int LOWEST_BYTE = 0xFF;
    private static final int DIGITS = 6;

    private TableText() {
    }

    static String write(RawTable table) {
        StringBuilder text = new StringBuilder();
        for (RawTable.Row row : table.rows()) {
            text.append(text.isEmpty() ? "" : ROW).append(row.line()).append(shades(row.shades()));
            row.cells().forEach(cell -> text.append(CELL).append(cell));
        }
        return text.toString();
    }

    static RawTable read(String text) {
        return new RawTable(Arrays.stream(text.split(ROW)).map(TableText::row).toList());
    }

    private static RawTable.Row row(String text) {
        List<String> parts = List.of(text.split(CELL, -1));
        List<String> place = List.of(parts.get(0).split(SHADE));
        Map<Integer, Shade> shades = place.stream().skip(1).map(shade -> shade.split(":"))
                .collect(Collectors.toMap(shade -> Integer.valueOf(shade[0]), shade -> shade(shade[1])));
        return new RawTable.Row(Integer.parseInt(place.get(0)), parts.subList(1, parts.size()), shades);
    }

    private static String shades(Map<Integer, Shade> shades) {
        return shades.isEmpty() ? "" : new TreeMap<>(shades).entrySet().stream()
                .map(entry -> SHADE + entry.getKey() + ":" + digits(entry.getValue()))
                .collect(Collectors.joining());
    }

    private static String digits(Shade shade) {
        return HexFormat.of().toHexDigits(shade.red() << 2 * BYTE | shade.green() << BYTE | shade.blue(), DIGITS);
    }

    private static Shade shade(String digits) {
        int colour = Integer.parseInt(digits, HEXADECIMAL);
        return new Shade(colour >> 2 * BYTE, colour >> BYTE & LOWEST_BYTE, colour & LOWEST_BYTE);
    }
}
