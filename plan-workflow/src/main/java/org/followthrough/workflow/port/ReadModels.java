package org.followthrough.workflow.port;

import java.util.List;
import org.followthrough.domain.people.PersonId;

/** The process models that the product runs on, for administrators. */
public interface ReadModels {

    /** @throws NotPermittedException if the person is no administrator */
    ModelsPage models(PersonId by);

    /** @param leftBehind what could not follow to the latest version at the last start */
    record ModelsPage(List<ModelLine> models, List<LeftBehind> leftBehind) {
    }

    /**
     * A version of a model.
     *
     * @param name    such as {@code How an action is closed}
     * @param version its version tag, such as {@code 1.0.0}
     * @param running how many instances run on it
     */
    record ModelLine(String model, String name, String version, boolean latest, long running) {
    }

    /**
     * An instance that stays on an older version.
     *
     * @param what   which action, mail or matter it is
     * @param reason why it could not follow, in the engine's words
     */
    record LeftBehind(String model, String version, String what, String reason) {
    }
}
