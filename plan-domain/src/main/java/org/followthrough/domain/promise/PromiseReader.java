package org.followthrough.domain.promise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WorkingCalendar;

/**
 * Reads notes of progress by plain rules: a date behind words of what is to come is a promise, and words of what is to
 * come without a date, under a claim of being done, are a contradiction.
 */
public final class PromiseReader {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+");
    private static final Pattern TO_COME = any(
            "will(?! continue)", "(?<!was )(?<!were )to (?:then |now |also )?be(?! \\w+ing)", "now due",
            "(?<!was )(?<!were )(?:planned|scheduled|rescheduled|re-scheduled|due(?! to)|expected|anticipated|targeted)",
            "plan(?:s|ning)? (?:is |are )?to", "(?:aim|aims|aiming|intend|intends|hope|hoping|expect|expects|expecting) to",
            "(?:expect|expects|expecting|anticipate|anticipates)",
            "to (?:check|commence|start|begin|finish|complete|launch|go live|take place)",
            "(?:defer|deferred|delayed|postponed|until)", "(?:timescale|date|deadline) for completion", "(?:new )?target date");
    private static final Pattern JUST_BEFORE = Pattern.compile("\\b(?:"
            + "(?:(?:re-?)?launch|roll out|introduce|implement|finish)(?:\\s+[\\w-]+){0,5}"
            + "|arranged(?: for| in| on)?"
            + "|(?:slipped|slips|moved|put back|pushed back|extended)(?: back)? (?:to|until|till))\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HAPPENED = Pattern.compile("(?<!\\bbe )\\b(?:held|completed|undertaken|attended|took place|"
            + "launched|agreed|submitted|presented|reported|reviewed)\\s+(?:on|in|by|at)?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DONE = any(
            "completed", "undertaken", "took place", "held", "launched", "was presented", "were presented");
    private static final Pattern OPEN = any(
            "(?<!was )(?<!were )(?<!no changes )(?<!no change )to (?:then |now |also )?be \\w+(?:ed|en|lt|ld|nt|wn|de)",
            "will be \\w+(?:ed|en|lt|ld|nt|wn|de)", "needs? (?:to be|\\w+ing)", "awaited", "awaiting", "under ?way",
            "re-?scheduled", "being (?:undertaken|carried out|developed|reviewed|addressed|drafted|piloted|prepared|"
                    + "implemented|introduced|finalised|considered|explored|established|recruited)",
            "not yet", "yet to", "still to", "outstanding");
    private static final int LONGEST_QUOTE = 240;

    private final NoteDates dates;

    public PromiseReader(TimescaleReader timescales, WorkingCalendar calendar) {
        this.dates = new NoteDates(timescales, calendar);
    }

    public Findings read(Note note) {
        Set<LocalDate> kept = kept(note);
        List<Promise> promises = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        for (Claimed part : Claimed.of(note)) {
            for (String sentence : SENTENCE_END.split(part.words())) {
                List<NoteDates.Found> found = dates.in(sentence, note.written());
                List<Promise> promised = promises(sentence, found, kept);
                promises.addAll(promised);
                if (part.saysDone() && promised.isEmpty()) {
                    contradict(part.claim(), sentence, contradictions);
                }
            }
        }
        return new Findings(promises, contradictions);
    }

    private static List<Promise> promises(String sentence, List<NoteDates.Found> found, Set<LocalDate> kept) {
        return found.stream()
                .filter(date -> isToCome(sentence.substring(0, date.start())))
                .filter(date -> !date.exact() || !kept.contains(date.day()))
                .map(date -> new Promise(date.day(), quote(sentence, date.start())))
                .toList();
    }

    private static boolean isToCome(String before) {
        return !HAPPENED.matcher(before).find()
                && (TO_COME.matcher(before).find() || JUST_BEFORE.matcher(before).find());
    }

    private static void contradict(String claim, String sentence, List<Contradiction> contradictions) {
        Matcher open = OPEN.matcher(sentence);
        if (open.find()) {
            contradictions.add(new Contradiction(claim, quote(sentence, open.start())));
        }
    }

    /** The days of which the same note says elsewhere that it has happened. */
    private Set<LocalDate> kept(Note note) {
        Set<LocalDate> kept = new HashSet<>();
        for (String sentence : SENTENCE_END.split(note.words())) {
            if (DONE.matcher(sentence).find() && !TO_COME.matcher(sentence).find()) {
                dates.in(sentence, note.written()).forEach(date -> kept.add(date.day()));
            }
        }
        return kept;
    }

    private static String quote(String sentence, int around) {
        if (sentence.length() <= LONGEST_QUOTE) {
            return sentence.strip();
        }
        int from = Math.max(0, around - LONGEST_QUOTE / 2);
        int to = Math.min(sentence.length(), from + LONGEST_QUOTE);
        return (from == 0 ? "" : "…") + sentence.substring(from, to).strip() + (to == sentence.length() ? "" : "…");
    }

    private static Pattern any(String... words) {
        return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
