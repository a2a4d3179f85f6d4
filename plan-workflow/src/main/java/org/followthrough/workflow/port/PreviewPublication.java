package org.followthrough.workflow.port;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.decision.Decision;

/** Says what publishing would do, before it does anything. */
public interface PreviewPublication {

    /** @return what would happen, or why the plan cannot be published so */
    Decision<Preview> preview(Publication publication);

    /**
     * What publishing would do.
     *
     * @param actions      how many actions go live
     * @param late         how many of them are late already
     * @param withoutDate  how many have neither a date nor a recurring check
     * @param recurring    how many have a check that is due again and again
     * @param withoutOwner how many nobody owns
     * @param declaredDone how many start at sign-off because the plan declares them done
     * @param mails        who would be mailed, one mail each
     */
    record Preview(
            PlanHeader plan,
            LocalDate baseDate,
            int actions,
            int late,
            int withoutDate,
            int recurring,
            int withoutOwner,
            int declaredDone,
            List<Mail> mails) {
    }

    /**
     * @param name     the recipient
     * @param email    where to, or null: kept until an address is known
     * @param offered  how many actions the mail offers
     * @param overdue  how many it says are late
     * @param escalated how many it escalates to this person
     * @param toSignOff how many wait for this person's sign-off
     */
    record Mail(String name, String email, int offered, int overdue, int escalated, int toSignOff) {
    }
}
