package org.followthrough.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * A row that a decision table has given, read cell by cell.
 *
 * @param table how the table and the part of it that was asked are named in a complaint
 * @param file  where it is put right
 * @param name  the column by which rows are named, such as {@code rung}
 */
record TableRow(String table, String file, String name, Map<String, Object> cells) {

    int number(String column) {
        if (cells.get(column) instanceof Integer number) {
            return number;
        }
        throw broken("\"" + cells.get(column) + "\" under " + column + " is not a whole number");
    }

    String text(String column) {
        if (cells.get(column) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw broken(name + " " + cells.get(name) + " has nothing under " + column);
    }

    <W extends Enum<W>> W word(String column, Class<W> words) {
        return word(words, text(column));
    }

    /** The words of a cell that lists several, with commas between them. */
    <W extends Enum<W>> List<W> words(String column, Class<W> words) {
        return Arrays.stream(text(column).split(",")).map(text -> word(words, text)).toList();
    }

    private <W extends Enum<W>> W word(Class<W> words, String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> broken(name + " " + cells.get(name) + " says \"" + text.strip() + "\"; use one of "
                        + Arrays.toString(words.getEnumConstants()).toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    FailureAnalyzedException broken(String why) {
        return broken(table, file, why);
    }

    static FailureAnalyzedException broken(String table, String file, String why) {
        return new FailureAnalyzedException(table + ": " + why + ".", "Put it right in " + file + ".");
    }
}
