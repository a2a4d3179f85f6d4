package org.followthrough.web.form;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.domain.action.ProofLevel;
import org.followthrough.web.words.Words;

/** The levels of proof to choose from. */
public final class ProofChoices {

    private ProofChoices() {
    }

    public static List<Choice> all(Words words) {
        return Stream.of(ProofLevel.values())
                .map(level -> new Choice(String.valueOf(level.number()), words.say("proof." + level.number()),
                        words.say("proof." + level.number() + ".hint")))
                .toList();
    }
}
