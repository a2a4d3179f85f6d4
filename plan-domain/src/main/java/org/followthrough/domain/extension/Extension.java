package org.followthrough.domain.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.followthrough.domain.action.ActionId;
import org.followthrough.domain.action.Mark;
import org.followthrough.domain.escalation.Rung.Desk;

/**
 * A later date that was asked for. It is never changed once it is decided, and until then the old date rules.
 *
 * @param from      the agreed date when it was asked for
 * @param tier      the desk that decides
 * @param tierSince when it came to that desk
 * @param outcome   the decision, or null while it waits
 */
public record Extension(
        ExtensionId id,
        ActionId action,
        Mark asked,
        ExtensionRequest request,
        LocalDate from,
        Desk tier,
        Instant tierSince,
        Outcome outcome) {

    /** How it was decided, by whom, and in what words. */
    public record Outcome(boolean granted, Mark mark, String words) {

        public Outcome {
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(words, "words");
        }
    }

    public Extension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(tier, "tier");
        Objects.requireNonNull(tierSince, "tierSince");
    }

    public LocalDate newDate() {
        return request.newDate();
    }

    public boolean isPending() {
        return outcome == null;
    }

    public boolean isGranted() {
        return outcome != null && outcome.granted();
    }

    /** Whether a service manager moved the date in answer to an escalation. */
    public boolean isIntervention() {
        return request.reason() == ExtensionReason.INTERVENTION;
    }

    Extension decided(Outcome decision) {
        return new Extension(id, action, asked, request, from, tier, tierSince, decision);
    }

    Extension at(Desk desk, Instant since) {
        return new Extension(id, action, asked, request, from, desk, since, outcome);
    }
}
