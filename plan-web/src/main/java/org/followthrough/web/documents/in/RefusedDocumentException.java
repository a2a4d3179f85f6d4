package org.followthrough.web.documents.in;

import org.followthrough.domain.decision.Refusal;

/**
 * Ends the reading of a document that is refused.
 *
 * <p>It never leaves this package: deep inside a document that is read as it streams past, a value cannot end the
 * reading, and {@link PlanDocumentReader} turns it into one.
 */
final class RefusedDocumentException extends Exception {

    private final Refusal refusal;

    RefusedDocumentException(String rule, Object... values) {
        super(rule, null, false, false);
        this.refusal = Refusal.of(rule, values);
    }

    Refusal refusal() {
        return refusal;
    }
}
