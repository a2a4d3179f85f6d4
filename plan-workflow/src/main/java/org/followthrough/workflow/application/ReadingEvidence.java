package org.followthrough.workflow.application;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.followthrough.domain.action.Action;
import org.followthrough.domain.action.Evidence;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.evidence.Screening;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.files.KeptFiles;
import org.followthrough.workflow.application.files.Quarantine;
import org.followthrough.workflow.application.outbound.Actions;
import org.followthrough.workflow.application.outbound.Directory;
import org.followthrough.workflow.application.outbound.EvidenceRegister;
import org.followthrough.workflow.application.outbound.UnsoundFileException;
import org.followthrough.workflow.port.ActionRef;
import org.followthrough.workflow.port.NotFoundException;
import org.followthrough.workflow.port.ReadEvidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads evidence for whoever may see its action. */
@Component
class ReadingEvidence implements ReadEvidence {

    private final Actions actions;
    private final EvidenceRegister register;
    private final KeptFiles files;
    private final Quarantine quarantine;
    private final Directory directory;
    private final Sight sight;

    ReadingEvidence(
            Actions actions,
            EvidenceRegister register,
            KeptFiles files,
            Quarantine quarantine,
            Directory directory,
            Sight sight) {
        this.actions = actions;
        this.register = register;
        this.files = files;
        this.quarantine = quarantine;
        this.directory = directory;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Given> of(PersonId by, ActionRef ref) {
        Action action = visible(by, ref);
        List<Evidence> evidence = register.of(action.id());
        Map<PersonId, Person> people = directory.people(
                evidence.stream().map(Evidence::givenBy).collect(Collectors.toSet()));
        Map<UUID, Screening> screenings = quarantine.of(evidence);
        return evidence.stream()
                .map(one -> new Given(one, people.get(one.givenBy()).name(), one.cycle() == action.course().cycle(),
                        screenings.get(one.id()), one.givenBy().equals(by)))
                .toList();
    }

    /** In no transaction: what is found wrong is kept, and nobody holds a connection while a disk is read. */
    @Override
    public Decision<Opened> open(PersonId by, ActionRef ref, UUID evidence) throws IOException {
        Evidence found = register.find(visible(by, ref).id(), evidence)
                .filter(one -> one.content() instanceof Evidence.File)
                .orElseThrow(() -> new NotFoundException("file", evidence));
        Evidence.File file = (Evidence.File) found.content();
        Decision<Evidence.File> allowed = quarantine.of(List.of(found)).get(found.id())
                .open(file, found.givenBy().equals(by));
        return allowed instanceof Decision.Refused<Evidence.File> refused
                ? new Decision.Refused<>(refused.refusal())
                : opened(file);
    }

    private Decision<Opened> opened(Evidence.File file) throws IOException {
        try {
            return Decision.accepted(new Opened(file, files.open(file.sha256())));
        } catch (UnsoundFileException unsound) {
            return Decision.refused("evidence.unsound", file.originalName());
        }
    }

    private Action visible(PersonId by, ActionRef ref) {
        return actions.find(ref)
                .filter(action -> sight.sees(sight.actor(by), action))
                .orElseThrow(() -> new NotFoundException("action", ref.number()));
    }
}
