package org.followthrough.domain.action;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That an action is to end, or has ended, without being done as the plan says.
 *
 * @param until      the last day for which a closing with {@link Kind#isTemporary()} stands, or null
 * @param replacedBy the living action that takes its place, for {@link Kind#SUPERSEDED} only, or null
 */
public record Closing(Kind kind, Mark mark, LocalDate until, ActionId replacedBy) {

    public Closing {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(mark, "mark");
        if (kind.isTemporary() == (until == null)) {
            throw new IllegalArgumentException(kind + " and a last day of " + until + " do not go together.");
        }
        if ((kind == Kind.SUPERSEDED) == (replacedBy == null)) {
            throw new IllegalArgumentException(kind + " and a replacement by " + replacedBy + " do not go together.");
        }
    }

    /** A closing that neither expires nor points at another action. */
    public static Closing of(Kind kind, Mark mark) {
        return new Closing(kind, mark, null, null);
    }

    /** How an action ends without being done as the plan says. */
    public enum Kind {
        /** It no longer belongs to the plan. */
        WITHDRAWN(Stage.WITHDRAWN),
        /** A living action takes its place. */
        SUPERSEDED(Stage.SUPERSEDED),
        /** Its aim was reached in another way; ends nothing by itself, because an auditor has to confirm it. */
        DONE_ANOTHER_WAY(Stage.DONE_ANOTHER_WAY),
        /** It will not be done, with senior approval, for a time. */
        NOT_PURSUED(Stage.NOT_PURSUED),
        /** It will not be done and the risk is carried, with senior approval, for a time. */
        RISK_ACCEPTED(Stage.RISK_ACCEPTED),
        /** Another body has taken it on. */
        TRANSFERRED(Stage.TRANSFERRED);

        private final Stage stage;

        Kind(Stage stage) {
            this.stage = stage;
        }

        public Stage stage() {
            return stage;
        }

        /** Whether the closing expires and the action then re-opens. */
        public boolean isTemporary() {
            return this == NOT_PURSUED || this == RISK_ACCEPTED;
        }

        boolean ends() {
            return this != DONE_ANOTHER_WAY;
        }
    }
}
