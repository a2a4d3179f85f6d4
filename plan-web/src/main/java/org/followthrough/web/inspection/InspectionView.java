package org.followthrough.web.inspection;

import java.util.Arrays;
import java.util.List;
import org.followthrough.domain.plan.Inspectorate;
import org.followthrough.web.form.Choice;
import org.followthrough.web.form.Problems;
import org.followthrough.web.form.TypedDate;
import org.followthrough.web.words.Words;
import org.followthrough.workflow.port.ReadInspection.InspectionPage;

/**
 * The inspection that a plan answers.
 *
 * @param form     what stands in the fields
 * @param metField the duty whose day was typed and is not right yet, or null
 * @param metOn    the day as it was typed
 */
public record InspectionView(
        InspectionPage found, InspectionForm form, String metField, TypedDate metOn, Problems problems, Words words) {

    public List<Choice> inspectorates() {
        return Arrays.stream(Inspectorate.values())
                .map(inspectorate -> new Choice(inspectorate.name(), inspectorate.title()))
                .toList();
    }

    public List<DutyRow> duties() {
        return DutyRow.of(found.duties(), words);
    }

    public TypedDate typed(DutyRow duty) {
        return duty.field().equals(metField) ? metOn : TypedDate.empty();
    }

    public String address() {
        return "/plans/" + found.plan().number() + "/inspection";
    }
}
