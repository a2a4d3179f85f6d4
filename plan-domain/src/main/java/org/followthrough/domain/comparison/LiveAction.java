package org.followthrough.domain.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.followthrough.domain.action.Stage;

/**
 * What is true of an action in the product, as far as a document can say anything about it.
 *
 * @param issue    the number of the issue that it answers
 * @param wording  the action as the plan words it
 * @param written  its timescale as the plan words it, while no other date has been agreed since; else null
 * @param agreed   the last approved date, or null where there is none
 * @param owners   by name, in the order of the plan
 * @param progress every word about its progress so far: the updates, the latest first, then what the plan declared
 * @param declared the colour that people declared, as written, or null
 * @param shown    the colour that the product shows, as a plan would name it, or null while it has none
 */
public record LiveAction(String number, String issue, String wording, String written, LocalDate agreed, List<String> owners,
        List<String> progress, String declared, String shown, Stage stage) {

    public LiveAction {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(stage, "stage");
        owners = List.copyOf(owners);
        progress = List.copyOf(progress);
    }
}
