package org.followthrough.workflow.port;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.followthrough.domain.action.Succession.Part;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.PersonId;

/** Everything of somebody who leaves goes to others in one act. For programme leads and administrators. */
public interface SucceedLeaver {

    /** In how many open actions of live plans the person has each part; parts that they do not have are left out. */
    Map<Part, Integer> parts(PersonId by, PersonId leaver);

    /** What {@link #succeed} would do now, or the rule that refuses it. */
    Decision<Preview> preview(Command command);

    /**
     * Hands over whatever the rules let go, all or nothing, and tells each successor in one mail.
     *
     * @return how many actions changed hands, or the rule that refused
     */
    Decision<Integer> succeed(Command command);

    /**
     * Who does it, for whom, and who follows.
     *
     * @param successors one for each part that the leaver has
     */
    record Command(PersonId by, PersonId leaver, Map<Part, PersonId> successors, String reason) {
        public Command {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(leaver, "leaver");
            successors = Map.copyOf(successors);
        }
    }

    /**
     * @param given   the actions that would change hands
     * @param refused the actions that stay with the leaver because a rule forbids the successor
     */
    record Preview(List<Row> given, List<Row> refused) {
        public Preview {
            given = List.copyOf(given);
            refused = List.copyOf(refused);
        }
    }

    /**
     * An action of the leaver.
     *
     * @param refusal why it stays, or null when it goes
     */
    record Row(ActionRef action, String title, Set<Part> parts, Refusal refusal) {
    }
}
