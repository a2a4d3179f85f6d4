package org.followthrough.web.upkeep;

import java.util.List;

/** What an operator does to the database and the evidence without a server. */
interface UpkeepCommand {

    /** @return 0 when all is well, 1 when the console says what is not */
    int run(List<String> arguments, Console console);
}
