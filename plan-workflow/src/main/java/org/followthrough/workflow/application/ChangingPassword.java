package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Decision.Refused;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.outbound.OrderedId;
import org.followthrough.workflow.application.outbound.Outbox;
import org.followthrough.workflow.application.outbound.SecondFactors;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.ChangePassword;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes a password.
 *
 * <p>No transaction is held while passwords are hashed, which takes long on purpose; the new one takes the place of the one
 * that was judged, or of none.
 */
@Component
class ChangingPassword implements ChangePassword {

    private final Sight sight;
    private final SignIns signIns;
    private final SecondFactors secondFactors;
    private final ChoosingPassword choosing;
    private final PasswordEncoder passwords;
    private final Reauthentication again;
    private final Outbox outbox;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ChangingPassword(Sight sight, SignIns signIns, SecondFactors secondFactors, ChoosingPassword choosing,
            PasswordEncoder passwords, Reauthentication again, Outbox outbox, Trail trail,
            PlatformTransactionManager transactions, Clock clock) {
        this.sight = sight;
        this.signIns = signIns;
        this.secondFactors = secondFactors;
        this.choosing = choosing;
        this.passwords = passwords;
        this.again = again;
        this.outbox = outbox;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Decision<PersonId> change(Command command) {
        Person person = sight.actor(command.by()).person();
        Optional<String> hash = signIns.passwordHash(person.id());
        if (hash.isEmpty()) {
            return refuse(person, "password.none");
        }
        if (again.byPassword(person, hash.get(), command.present()) instanceof Refused<PersonId> refused) {
            return refuse(person, refused);
        }
        if (choosing.judge(command.chosen(), person.name(), person.email()) instanceof Refused<String> refused) {
            return refuse(person, new Refused<>(refused.refusal()));
        }
        String chosen = passwords.encode(command.chosen());
        return Boolean.TRUE.equals(transaction.execute(status -> isChanged(person, hash.get(), chosen)))
                ? Decision.accepted(person.id())
                : refuse(person, "password.wrong-present");
    }

    /** False when somebody was faster, and the present password is another one meanwhile. */
    private boolean isChanged(Person person, String present, String chosen) {
        Instant now = clock.instant();
        if (!signIns.changePassword(person.id(), present, chosen, now)) {
            return false;
        }
        secondFactors.forgetWaiting(person.id());
        outbox.put(List.of(Notification.ofAccount(OrderedId.next(), NotificationKind.PASSWORD_CHANGED, person.id(), now)));
        trail.add(entry(person, null));
        return true;
    }

    private Decision<PersonId> refuse(Person person, String rule) {
        return refuse(person, (Refused<PersonId>) Decision.<PersonId>refused(rule));
    }

    private Decision<PersonId> refuse(Person person, Refused<PersonId> refused) {
        trail.add(entry(person, refused.refusal().rule()));
        return refused;
    }

    private TrailEntry entry(Person person, String why) {
        return new TrailEntry(clock.instant(), "password-changed", person.id(), null, null, null, null, null, why,
                why != null);
    }
}
