package org.followthrough.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.reading.Table.Aside;

/**
 * Text beside the table in which whole rows run together.
 *
 * <p>A reading machine that loses the grid of a page prints its rows a second time as prose: the number of an issue,
 * its words, its reference, an action, a timescale, an owner, a colour. Where the table itself has lost words they are
 * here.
 */
final class Beside {

    private static final Pattern SIGN = Pattern.compile("\\b[A-Z]\\d{1,2}\\b|\\bPara(?:graph)?s? ?\\d+"
            + "|\\b(?:GREEN|AMBER|RED)\\b|\\b(?:January|February|March|April|May|June|July|August|September"
            + "|October|November|December) \\d{4}\\b");
    private static final Pattern OWNER = Pattern.compile("^\\s*(\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)");
    private static final Pattern SHORT_NAME = Pattern.compile("(?<=\\p{Ll}) (?=\\p{Lu}{2,} (\\p{Ll}+))");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+) $");
    private static final int FEWEST_WORDS = 4;

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Clause> progress = new ArrayList<>();

    /**
     * Words that stand between two signs.
     *
     * @param ref       whether a report reference follows, so that they are an issue's words
     * @param timescale what follows an action's words; empty for an issue's
     * @param owner     the name after the timescale; empty when none is
     * @param progress  the colour after that and its words; empty when none is
     */
    record Clause(int line, String text, boolean ref, String timescale, String owner, String progress) {
    }

    Beside(List<Aside> asides) {
        asides.stream().filter(aside -> aside.heading().isEmpty()).forEach(this::take);
    }

    List<Clause> issues() {
        return clauses.stream().filter(Clause::ref).toList();
    }

    List<Clause> actions() {
        return clauses.stream().filter(clause -> !clause.ref()).toList();
    }

    /** What is said of progress, from its colour on. */
    List<Clause> progress() {
        return progress;
    }

    private void take(Aside aside) {
        List<int[]> signs = new ArrayList<>();
        Matcher sign = SIGN.matcher(aside.text());
        while (sign.find()) {
            signs.add(new int[] {sign.start(), sign.end()});
        }
        int from = 0;
        for (int at = 0; at < signs.size(); at++) {
            progress(aside.text(), signs, at - 1).ifPresent(words ->
                    progress.add(new Clause(aside.line(), words, false, "", "", words)));
            take(aside, from, signs, at);
            from = signs.get(at)[1];
        }
    }

    private void take(Aside aside, int from, List<int[]> signs, int at) {
        String text = ownWords(aside.text().substring(from, signs.get(at)[0]).strip());
        String sign = aside.text().substring(signs.get(at)[0], signs.get(at)[1]);
        boolean ref = sign.startsWith("Para");
        if (text.split(" ").length < FEWEST_WORDS || !Character.isLetter(text.charAt(0))
                || !ref && !Timescales.isReadable(sign)) {
            return;
        }
        String after = after(aside.text(), signs, at);
        Matcher owner = OWNER.matcher(after);
        clauses.add(new Clause(aside.line(), text, ref, ref ? "" : sign, !ref && owner.find() ? owner.group(1) : "",
                progress(aside.text(), signs, at).orElse("")));
    }

    /** Without the sentences before the last, which end the row above. */
    private static String ownWords(String text) {
        String words = text;
        for (int seam = seam(words); seam > 0; seam = seam(words)) {
            words = words.substring(seam).strip();
        }
        for (int end = Wording.endOfSentence(words, 0); end < words.length(); end = Wording.endOfSentence(words, 0)) {
            words = words.substring(end).strip();
        }
        return words;
    }

    /** Where a sentence runs into the next; here also before the short name of an organisation, such as "SVS staff". */
    private static int seam(String text) {
        int seam = Wording.seam(text);
        Matcher name = SHORT_NAME.matcher(text);
        while (seam < 0 && name.find()) {
            Matcher before = WORD_BEFORE.matcher(text.substring(0, name.end()));
            boolean opens = before.find() && !Wording.isDanglingWord(before.group(1))
                    && !Wording.isDanglingWord(name.group(1));
            seam = opens ? name.start() : -1;
        }
        return seam;
    }

    private static String after(String text, List<int[]> signs, int at) {
        return text.substring(signs.get(at)[1], at + 1 < signs.size() ? signs.get(at + 1)[0] : text.length());
    }

    /** The colour that is the next sign, and what follows it up to the next row. */
    private static Optional<String> progress(String text, List<int[]> signs, int at) {
        if (at < -1 || at + 1 >= signs.size()
                || Rag.at(text.substring(signs.get(at + 1)[0], signs.get(at + 1)[1])) < 0) {
            return Optional.empty();
        }
        String words = after(text, signs, at + 1);
        int seam = Wording.seam(words);
        int end = seam > 0 ? seam : Wording.endOfSentence(words, 0);
        return Optional.of(text.substring(signs.get(at + 1)[0], signs.get(at + 1)[1]) + words.substring(0, end));
    }
}
