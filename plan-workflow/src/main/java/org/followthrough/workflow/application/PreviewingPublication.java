package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.followthrough.domain.dates.WorkingCalendar;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.notification.Notification;
import org.followthrough.domain.notification.NotificationKind;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.PlanHeader;
import org.followthrough.workflow.port.PreviewPublication;
import org.followthrough.workflow.port.Publication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what publishing a plan would do. */
@Component
class PreviewingPublication implements PreviewPublication {

    private final ReadingPlans readable;
    private final DraftingPublication drafting;
    private final PublicationMails mails;
    private final Directory directory;
    private final Sight sight;
    private final WorkingCalendar calendar;
    private final Clock clock;

    PreviewingPublication(
            ReadingPlans readable,
            DraftingPublication drafting,
            PublicationMails mails,
            Directory directory,
            Sight sight,
            WorkingCalendar calendar,
            Clock clock) {
        this.readable = readable;
        this.drafting = drafting;
        this.mails = mails;
        this.directory = directory;
        this.sight = sight;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Decision<Preview> preview(Publication publication) {
        Actor actor = sight.actor(publication.by());
        Plan plan = readable.plan(actor, publication.plan());
        return drafting.draft(actor, plan, publication, clock.instant())
                .map(actions -> preview(plan, publication, actions));
    }

    private Preview preview(Plan plan, Publication publication, List<GoingLive> actions) {
        PlanHeader header = readable.header(plan);
        LocalDate today = calendar.dayOf(clock.instant());
        return new Preview(
                header,
                publication.baseDate(),
                actions.size(),
                count(actions, one -> one.action().isOnTheClock() && one.action().dates().agreed().isBefore(today)),
                count(actions, one -> one.action().dates().agreed() == null && one.regularity() == null),
                count(actions, one -> one.regularity() != null),
                count(actions, one -> one.action().desks().owners().isEmpty()),
                count(actions, GoingLive::declaredDone),
                mails(mails.of(plan.id(), actions)));
    }

    private static int count(List<GoingLive> actions, Predicate<GoingLive> which) {
        return (int) actions.stream().filter(which).count();
    }

    private List<Mail> mails(List<Notification> notifications) {
        Set<PersonId> recipients = notifications.stream().map(Notification::recipient).collect(Collectors.toSet());
        Map<PersonId, Person> people = directory.people(recipients);
        return notifications.stream()
                .map(mail -> mail(mail, people.get(mail.recipient())))
                .sorted(Comparator.comparing(Mail::name))
                .toList();
    }

    private static Mail mail(Notification notification, Person recipient) {
        Map<NotificationKind, Long> matters = notification.subjects().stream()
                .collect(Collectors.groupingBy(Notification.Subject::matter, Collectors.counting()));
        return new Mail(
                recipient.name(),
                recipient.email(),
                count(matters, NotificationKind.OFFERED),
                count(matters, NotificationKind.OVERDUE),
                count(matters, NotificationKind.ESCALATED),
                count(matters, NotificationKind.SENT_FOR_SIGN_OFF));
    }

    private static int count(Map<NotificationKind, Long> matters, NotificationKind matter) {
        return matters.getOrDefault(matter, 0L).intValue();
    }
}
