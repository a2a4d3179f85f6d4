package org.followthrough.web.form;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.web.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What is wrong with a form, in the order of its fields. */
public record Problems(List<Problem> list) {

    public Problems {
        list = List.copyOf(list);
    }

    public static Problems none() {
        return new Problems(List.of());
    }

    public static Problems of(String field, String message) {
        return none().and(field, message);
    }

    public Problems and(String field, String message) {
        List<Problem> longer = new ArrayList<>(list);
        longer.add(new Problem(field, message));
        return new Problems(longer);
    }

    /** Adds the sentence of a rule that refuses what was typed. */
    public Problems unless(String field, Decision<?> typed, Words words) {
        return typed instanceof Decision.Refused<?> refused ? and(field, words.refusal(refused.refusal())) : this;
    }

    /** The page, as something that could not be done where there are problems. */
    public ModelAndView on(ModelAndView page) {
        if (any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** The sentence for a field, or null where it is right. A date's parts, {@code due-year}, count as their date. */
    public String with(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field) || problem.field().startsWith(field + "-"))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether exactly this control is to be put right. */
    public boolean at(String control) {
        return list.stream().anyMatch(problem -> problem.field().equals(control));
    }
}
