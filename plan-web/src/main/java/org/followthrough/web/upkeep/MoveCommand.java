package org.followthrough.web.upkeep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.web.offline.OfflineDatabase;
import org.followthrough.workflow.port.MoveDatabase;
import org.springframework.core.env.Environment;

/**
 * {@code move ADDRESS}: takes the H2 database over into a new one of PostgreSQL, and holds both against the invariants.
 * The password of the new one is asked for in the environment, where nobody sees it among the processes.
 */
final class MoveCommand implements UpkeepCommand {

    private static final String USER = "--to.username=";
    private static final String PASSWORD = "TO_PASSWORD";

    /** @param url of the database that is left */
    private record Source(String url, String user, String password) {

        static Source of(Environment settings) {
            return new Source(settings.getProperty("spring.datasource.url", ""),
                    settings.getProperty("spring.datasource.username", ""),
                    settings.getProperty("spring.datasource.password", ""));
        }
    }

    @Override
    public int run(List<String> arguments, Console console) {
        if (arguments.isEmpty() || !arguments.get(0).startsWith("jdbc:postgresql:")
                || !OfflineDatabase.areSettings(arguments.subList(1, arguments.size()))) {
            return console.refuse(Refusal.of("move.usage"));
        }
        List<String> from = arguments.stream().skip(1).filter(setting -> !setting.startsWith(USER)).toList();
        List<String> to = target(arguments, from);
        if (new CheckCommand().run(from, console) != 0) {
            return 1;
        }
        Decision<Long> moved = move(from, to);
        if (moved instanceof Decision.Refused<Long> refused) {
            return console.refuse(refused.refusal());
        }
        console.say("move.done", arguments.get(0), ((Decision.Accepted<Long>) moved).result());
        return new CheckCommand().run(to, console);
    }

    private static List<String> target(List<String> arguments, List<String> from) {
        List<String> to = new ArrayList<>(from.stream().filter(setting -> !setting.startsWith("--spring.datasource.")).toList());
        to.add("--spring.datasource.url=" + arguments.get(0));
        arguments.stream().filter(setting -> setting.startsWith(USER)).forEach(
                setting -> to.add("--spring.datasource.username=" + setting.substring(USER.length())));
        Optional.ofNullable(System.getenv(PASSWORD)).ifPresent(password -> to.add("--spring.datasource.password=" + password));
        return to;
    }

    private static Decision<Long> move(List<String> from, List<String> to) {
        Decision<Boolean> empty = OfflineDatabase.fill(to, workflow -> workflow.getBean(MoveDatabase.class).mayBeFilled());
        if (empty instanceof Decision.Refused<Boolean> refused) {
            return new Decision.Refused<>(refused.refusal());
        }
        Decision<Source> source = OfflineDatabase.ask(from, workflow ->
                Decision.accepted(Source.of(workflow.getBean(Environment.class))));
        return source instanceof Decision.Accepted<Source> found
                ? OfflineDatabase.make(to, workflow -> workflow.getBean(MoveDatabase.class)
                        .takeOver(found.result().url(), found.result().user(), found.result().password()))
                : new Decision.Refused<>(((Decision.Refused<Source>) source).refusal());
    }
}
