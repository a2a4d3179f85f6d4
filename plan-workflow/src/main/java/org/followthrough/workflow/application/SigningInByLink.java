package org.followthrough.workflow.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.followthrough.domain.decision.Decision.Accepted;
import org.followthrough.domain.people.EmailAddress;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.domain.trail.TrailEntry;
import org.followthrough.workflow.application.Throttle.Limit;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.MailServer;
import org.followthrough.workflow.application.outbound.SignInLinks;
import org.followthrough.workflow.application.outbound.SignIns;
import org.followthrough.workflow.application.outbound.Trail;
import org.followthrough.workflow.port.SignInByLink;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has asked for a link, and lets in whoever brings its code. The mails go their own way. */
@Component
class SigningInByLink implements SignInByLink {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_ADDRESS = 50;

    private final SignInLinks links;
    private final SignIns signIns;
    private final Directory directory;
    private final Throttle throttle;
    private final SendingLinks sending;
    private final MailServer server;
    private final Trail trail;
    private final Clock clock;

    SigningInByLink(SignInLinks links, SignIns signIns, Directory directory, Throttle throttle, SendingLinks sending,
            MailServer server, Trail trail, Clock clock) {
        this.links = links;
        this.signIns = signIns;
        this.directory = directory;
        this.throttle = throttle;
        this.sending = sending;
        this.server = server;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean isOffered() {
        return server.isConfigured();
    }

    @Override
    public void ask(String email, String from) {
        String typed = EmailAddress.of(email) instanceof Accepted<String> address ? address.result() : "";
        if (throttle.admit(new Limit("link " + typed, FREE_PER_ACCOUNT), new Limit("links " + from, FREE_PER_ADDRESS))
                != null) {
            links.ask(signIns.byEmail(typed).filter(SigningInByLink::mayHaveOne).map(Person::id).orElse(null),
                    clock.instant());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> holder(String code) {
        return links.holder(OneTimeCode.hash(code), oldest()).map(directory::person).filter(SigningInByLink::mayHaveOne);
    }

    @Override
    @Transactional
    public Optional<PersonId> use(String code) {
        Optional<Person> person = holder(code)
                .filter(holder -> links.use(OneTimeCode.hash(code)) && directory.enter(holder.id()));
        person.ifPresent(holder -> {
            signIns.forgetInvitation(holder.id());
            trail.add(new TrailEntry(clock.instant(), "signed-in", holder.id(), null, null, null, null, null, null, false));
        });
        return person.map(Person::id);
    }

    @Override
    public void send() {
        links.forget(oldest());
        sending.send();
    }

    private Instant oldest() {
        return clock.instant().minus(LIFETIME);
    }

    /** People of the body itself have passwords, or an account of their organisation. */
    static boolean mayHaveOne(Person person) {
        return person.otherAgency().isPresent()
                && (person.state() == Person.State.ACTIVE || person.state() == Person.State.INVITED);
    }
}
