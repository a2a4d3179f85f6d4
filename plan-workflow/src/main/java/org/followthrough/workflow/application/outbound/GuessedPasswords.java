package org.followthrough.workflow.application.outbound;

import java.util.List;

/** What people try first who guess passwords. */
public interface GuessedPasswords {

    /** Whether it is among the passwords that are used most or were found out, in capitals or not, as far as the list reaches. */
    boolean isListed(String password);

    /**
     * Whether it is put together so that it falls among the first hundred million guesses: words, names, years, rows of
     * keys, and the same again.
     *
     * @param words what a guesser knows of the person and the place
     */
    boolean isEasy(String password, List<String> words);
}
