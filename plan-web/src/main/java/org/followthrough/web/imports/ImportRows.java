package org.followthrough.web.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.followthrough.domain.reading.CellReading;
import org.followthrough.domain.reading.Confidence;
import org.followthrough.domain.reading.DraftAction;
import org.followthrough.domain.reading.DraftIssue;
import org.followthrough.domain.reading.DraftPlan;
import org.followthrough.domain.reading.DraftTheme;
import org.followthrough.domain.reading.Field;
import org.followthrough.domain.recurring.Regularity;
import org.followthrough.web.imports.ImportRow.Cell;
import org.followthrough.web.words.Words;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes the rows of the check page out of a draft. */
final class ImportRows {

    private final int number;
    private final Words words;

    ImportRows(int number, Words words) {
        this.number = number;
        this.words = words;
    }

    /** Themes, issues and actions in the order of the plan. */
    List<ImportRow> all(DraftPlan draft) {
        List<ImportRow> rows = new ArrayList<>();
        for (DraftTheme theme : draft.themes()) {
            rows.add(row(theme.code(), theme.reading().confidence(), words.say("imports.theme", theme.name()), "", "",
                    Map.of(Field.THEME, theme.reading())));
        }
        for (DraftIssue issue : draft.issues()) {
            rows.add(issue(issue));
            issue.actions().forEach(action -> rows.add(action(action)));
        }
        return rows;
    }

    private ImportRow issue(DraftIssue issue) {
        Confidence confidence = issue.cells().values().stream().map(CellReading::confidence)
                .reduce(issue.missing() ? Confidence.LOW : Confidence.HIGH, ImportRows::lower);
        String text = issue.missing()
                ? words.say("imports.issue.missing")
                : words.say("imports.issue", issue.issue() == null ? words.say("imports.nothing-read") : issue.issue());
        return row(issue.no(), confidence, text, "", "", issue.cells());
    }

    private ImportRow action(DraftAction action) {
        String text = switch (action.kind()) {
            case ACTION -> action.text();
            case CROSS_REFERENCE -> words.say("imports.cross-reference", words.list(action.crossReferences()));
            case NO_ACTION_PRINTED -> words.say("imports.no-action");
        };
        Confidence confidence =
                action.kind() == DraftAction.Kind.NO_ACTION_PRINTED ? Confidence.LOW : action.confidence();
        ImportRow row = row(action.id(), confidence, text, String.join("; ", action.effectiveOwners()),
                action.effectiveTimescale() == null ? "" : action.effectiveTimescale(), action.cells());
        return action.kind() == DraftAction.Kind.ACTION && Regularity.isToBeChosen(action.effectiveTimescale())
                ? row.and(openEnded(action))
                : row;
    }

    /** What a timescale without an end becomes, unless somebody chooses otherwise. */
    private Cell openEnded(DraftAction action) {
        Regularity proposal = Regularity.proposal(action.effectiveTimescale(), action.text());
        String address = UriComponentsBuilder.fromPath("/imports/" + number + "/timescale")
                .queryParam("key", action.id()).encode().build().toUriString();
        return new Cell(words.say("imports.field.timescale"), true, List.of(words.say("imports.timescale.proposal",
                action.effectiveTimescale(), words.say("frequency." + name(proposal.frequency())))), address);
    }

    private ImportRow row(String key, Confidence confidence, String text, String owners, String timescale,
            Map<Field, CellReading> readings) {
        List<Cell> cells = new TreeMap<>(readings).entrySet().stream()
                .filter(entry -> entry.getValue().confidence() != Confidence.HIGH || !entry.getValue().remarks().isEmpty())
                .map(entry -> cell(key, entry.getKey(), entry.getValue()))
                .toList();
        return new ImportRow(key, words.say("imports.result." + name(confidence)), tone(confidence), text, cells, owners,
                timescale);
    }

    private Cell cell(String key, Field field, CellReading reading) {
        List<String> sentences = reading.remarks().stream()
                .map(remark -> words.say(remark.rule(), remark.values().toArray()))
                .toList();
        return new Cell(words.say("imports.field." + name(field)), reading.confidence() == Confidence.LOW, sentences,
                address(key, field));
    }

    /** The page where a cell is put right. */
    String address(String key, Field field) {
        return UriComponentsBuilder.fromPath("/imports/" + number + "/cell")
                .queryParam("key", key).queryParam("field", field).encode().build().toUriString();
    }

    private static Confidence lower(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String tone(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "yellow";
            case MEDIUM -> "blue";
            case HIGH -> "green";
        };
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
