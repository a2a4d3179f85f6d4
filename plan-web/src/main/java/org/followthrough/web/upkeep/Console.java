package org.followthrough.web.upkeep;

import java.io.PrintStream;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.words.Words;

/** Where a command says what it found, in the sentences of the product. */
record Console(PrintStream out, PrintStream err, Words words) {

    void say(String key, Object... values) {
        out.println(words.say(key, values));
    }

    void warn(String key, Object... values) {
        err.println(words.say(key, values));
    }

    /** @return what the command ends with */
    int refuse(Refusal refusal) {
        err.println(words.refusal(refusal));
        return 1;
    }
}
