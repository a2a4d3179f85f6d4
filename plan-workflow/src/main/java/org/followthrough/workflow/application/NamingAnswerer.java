package org.followthrough.workflow.application;

import org.followthrough.domain.challenge.Challenge.State;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.Person;
import org.followthrough.workflow.application.ActOnChallenge.Act;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.port.NameAnswerer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a challenge on somebody's desk and tells them; its reply clock goes on. */
@Component
class NamingAnswerer implements NameAnswerer {

    private final ActOnChallenge acts;
    private final Directory directory;
    private final ChallengeMails mails;

    NamingAnswerer(ActOnChallenge acts, Directory directory, ChallengeMails mails) {
        this.acts = acts;
        this.directory = directory;
        this.mails = mails;
    }

    @Override
    @Transactional
    public Decision<State> nameAnswerer(Command command) {
        Person named = directory.person(command.answerer());
        return acts.run(new Act("challenge-answerer-named", command.by(), command.challenge(), named.name()),
                (challenge, side, actor, at) -> named.isActive()
                        ? challenge.nameAnswerer(actor, named.id())
                        : Decision.refused("challenge.answerer-cannot-sign-in", named.name()),
                done -> mails.tellChallenged(done.after(), done.subject(), done.at()));
    }
}
