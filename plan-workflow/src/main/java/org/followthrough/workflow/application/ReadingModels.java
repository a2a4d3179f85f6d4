package org.followthrough.workflow.application;

import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.application.outbound.ProcessModels;
import org.followthrough.workflow.port.ReadModels;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows administrators the process models and what runs on them. */
@Component
class ReadingModels implements ReadModels {

    private final ProcessModels models;
    private final Sight sight;

    ReadingModels(ProcessModels models, Sight sight) {
        this.models = models;
        this.sight = sight;
    }

    @Override
    @Transactional(readOnly = true)
    public ModelsPage models(PersonId by) {
        sight.administrator(by);
        return new ModelsPage(models.models(), models.leftBehind());
    }
}
