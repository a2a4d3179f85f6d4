package org.followthrough.web.action;

import java.util.List;
import java.util.Optional;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadAssurance.Assurance;
import org.followthrough.workflow.port.ReadAssurance.CheckLine;
import org.followthrough.workflow.port.ReadAssurance.Proof;

/**
 * How well an action is proven, in sentences.
 *
 * @param proof  what is known now; empty while it is not confirmed
 * @param checks what was found on looking again, the latest first
 */
public record AssuranceView(List<String> proof, List<Row> checks) {

    /** @param note what was looked at, or why it does not hold; null where nothing was said */
    public record Row(String finding, String note) {
    }

    /** Null for an action that was never confirmed. */
    public static AssuranceView of(Optional<Assurance> assurance, Words words) {
        return assurance.map(one -> new AssuranceView(
                        one.current() == null ? List.of() : proof(one.current(), words),
                        one.checks().stream().map(check -> row(check, words)).toList()))
                .orElse(null);
    }

    private static List<String> proof(Proof proof, Words words) {
        String confirmed = words.say("assurance.confirmed", proof.confirmedBy(), words.day(proof.confirmedOn()),
                proof.level(), words.say("assurance.level." + proof.level()));
        String watched = proof.watchedUntil() == null
                ? words.say("assurance.embedded")
                : words.say("assurance.watched", words.day(proof.watchedUntil()));
        return List.of(confirmed, watched, words.say("assurance.proven", words.day(proof.provenUntil())),
                words.say("assurance.next", words.day(proof.nextCheck())));
    }

    private static Row row(CheckLine check, Words words) {
        String finding = check.passed()
                ? words.say("assurance.check-passed", check.by(), words.day(check.on()), check.level())
                : words.say("assurance.check-failed", check.by(), words.day(check.on()));
        return new Row(finding, check.note().isBlank() ? null : check.note());
    }
}
