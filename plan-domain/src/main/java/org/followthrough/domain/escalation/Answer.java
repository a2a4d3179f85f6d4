package org.followthrough.domain.escalation;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.people.PersonId;

/** What a service manager answers to an escalation. */
public sealed interface Answer {

    /** How the answer is named in the trail and in the database. */
    String kind();

    /** What the service manager says about it; never blank. */
    String words();

    /** The date stands; this is how it will be caught up with. */
    record RecoveryPlan(String words) implements Answer {
        @Override
        public String kind() {
            return "recovery-plan";
        }
    }

    /** The date moves, for the reason in {@code words}. */
    record NewDate(LocalDate day, String words) implements Answer {
        @Override
        public String kind() {
            return "new-date";
        }
    }

    /** Others take the action over. */
    record Reassign(List<PersonId> owners, String words) implements Answer {
        public Reassign {
            owners = List.copyOf(owners);
        }

        @Override
        public String kind() {
            return "reassign";
        }
    }

    /** The action is withdrawn. */
    record Close(String words) implements Answer {
        @Override
        public String kind() {
            return "close";
        }
    }
}
