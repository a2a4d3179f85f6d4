package org.followthrough.workflow.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.NewPassword;
import org.followthrough.domain.plan.Plan;
import org.followthrough.workflow.application.outbound.GuessedPasswords;
import org.followthrough.workflow.application.outbound.Plans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Judges a password that somebody chooses, wherever they do: its length, the names that it holds, and how soon it is guessed. */
@Component
class ChoosingPassword {

    private final GuessedPasswords guessed;
    private final Plans plans;
    private final List<String> place;

    ChoosingPassword(
            GuessedPasswords guessed,
            Plans plans,
            @Value("${follow-through.brand.name:}") String product,
            @Value("${follow-through.brand.body:}") String body) {
        this.guessed = guessed;
        this.plans = plans;
        this.place = List.of("Follow-through", product, body);
    }

    /**
     * The password, or why it is none.
     *
     * @param name  of the person who chooses it
     * @param email of that person, or null
     */
    Decision<String> judge(String typed, String name, String email) {
        Decision<String> length = NewPassword.of(typed);
        if (!length.isAccepted()) {
            return length;
        }
        List<String> words = NewPassword.words(Stream.of(place.stream(), Stream.of(name, email).filter(Objects::nonNull),
                plans.all().stream().map(Plan::bodyName)).flatMap(names -> names).toList());
        Decision<String> beyond = NewPassword.beyond(words, typed);
        if (!beyond.isAccepted()) {
            return beyond;
        }
        if (guessed.isListed(typed)) {
            return Decision.refused("password.common");
        }
        return guessed.isEasy(typed, words) ? Decision.refused("password.easy") : Decision.accepted(typed);
    }
}
