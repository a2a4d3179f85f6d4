package org.followthrough.domain.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how an action stands from a cell that tells nothing else: a colour, its first letter, or words such as "on
 * track".
 */
final class StatusWords {

    /** In characters; a longer cell is prose. */
    private static final int LONGEST = 40;
    private static final Pattern COLOUR = Pattern.compile(
            "\\b(red|amber|yellow|orange|green|blue)\\b(?=\\W*$|\\s*[-–:;,./()]|\\s+(?:to|and)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTER = Pattern.compile("\\W*([RAGBY])\\W*");
    private static final Map<Pattern, Optional<Colour>> WORDS = words();

    private StatusWords() {
    }

    /**
     * What a cell says.
     *
     * @param colour empty where the words name none, such as "not yet due"
     * @param sure   whether a colour itself is written
     */
    record Status(Optional<Colour> colour, boolean sure) {
    }

    /** Empty where the cell is none of these. */
    static Optional<Status> read(String cell) {
        Matcher letter = LETTER.matcher(cell);
        if (letter.matches()) {
            return Optional.of(new Status(Optional.of(ofLetter(letter.group(1))), true));
        }
        Matcher colour = COLOUR.matcher(cell);
        if (cell.length() <= LONGEST && colour.find()) {
            Colour first = ofWord(colour.group(1));
            boolean alone = !colour.find() || ofWord(colour.group(1)) == first;
            return Optional.of(new Status(Optional.of(first), alone));
        }
        String plain = cell.length() > LONGEST ? "" : cell.toLowerCase(Locale.UK).replaceAll("[^a-z]+", " ").strip();
        return WORDS.entrySet().stream().filter(word -> word.getKey().matcher(plain).matches()).findFirst()
                .map(word -> new Status(word.getValue(), false));
    }

    private static Colour ofLetter(String letter) {
        return switch (letter) {
            case "R" -> Colour.RED;
            case "G" -> Colour.GREEN;
            case "B" -> Colour.BLUE;
            default -> Colour.AMBER;
        };
    }

    private static Colour ofWord(String word) {
        String capitals = word.toUpperCase(Locale.UK);
        return capitals.equals("YELLOW") || capitals.equals("ORANGE") ? Colour.AMBER : Colour.valueOf(capitals);
    }

    private static Map<Pattern, Optional<Colour>> words() {
        Map<Pattern, Optional<Colour>> words = new LinkedHashMap<>();
        words.put(Pattern.compile("(action |now |fully )*(complete|completed|closed|done|achieved|implemented|delivered"
                + "|embedded)( and embedded)?"), Optional.of(Colour.GREEN));
        words.put(Pattern.compile("(mostly |broadly )?(on (track|target|schedule|course)|in hand)"),
                Optional.of(Colour.GREEN));
        words.put(Pattern.compile("(slightly )?(delayed|behind( schedule)?|slipped|slipping|at risk"
                + "|some (delay|slippage|concerns?)|in progress|under ?way"
                + "|(partially|partly) (complete|completed|met|achieved))"),
                Optional.of(Colour.AMBER));
        words.put(Pattern.compile("(now )?overdue|off (track|target)|(late|missed|stalled|blocked)|not (met|achieved)"
                + "|not (yet )?started|significant(ly)? (delay|delayed|off track)"), Optional.of(Colour.RED));
        words.put(Pattern.compile("ongoing|on going|started|open|commenced|live|active"
                + "|not (yet )?due|to be started|planned|on hold|n a|tbc"), Optional.empty());
        return words;
    }
}
