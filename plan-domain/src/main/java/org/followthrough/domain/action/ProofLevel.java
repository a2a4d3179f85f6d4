package org.followthrough.domain.action;

import java.util.Arrays;
import java.util.Optional;

/** How strong the proof is on which an auditor confirms. */
public enum ProofLevel {
    /** 1: the documents say that it was done. */
    DOCUMENTS,
    /** 2: a sample of cases shows that it is done. */
    SAMPLE,
    /** 3: people were observed or asked, and do it. */
    OBSERVED,
    /** 4: children and families are better off for it. */
    OUTCOME;

    /** The number by which people name the level, 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    public static Optional<ProofLevel> of(int number) {
        return Arrays.stream(values()).filter(level -> level.number() == number).findFirst();
    }
}
