package org.followthrough.web.offline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.decision.Refusal;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The database that is configured, for a command that reads it without a server. */
public final class OfflineDatabase {

    private static final List<String> SETTINGS = List.of(
            "--spring.main.lazy-initialization=true", "--logging.threshold.console=OFF");
    private static final String TABLES = "--spring.flyway.enabled=";

    private OfflineDatabase() {
    }

    /** Whether every argument is a setting of the product, such as {@code --spring.datasource.url=…}. */
    public static boolean areSettings(List<String> arguments) {
        return arguments.stream().allMatch(argument -> argument.matches("--[\\w.-]+=.*"));
    }

    /**
     * Asks the ports of the workflow.
     *
     * @param settings of the product
     * @return the answer, or refused with {@code database.…} where the database cannot be read
     */
    public static <T> Decision<T> ask(List<String> settings, Function<BeanFactory, Decision<T>> question) {
        return open(new OpenedDatabase(true), false, settings, question);
    }

    /**
     * Lets the ports of the workflow fill a database, which may not even be there.
     *
     * @return as {@link #ask}
     */
    public static <T> Decision<T> fill(List<String> settings, Function<BeanFactory, Decision<T>> filling) {
        return open(new OpenedDatabase(false), false, settings, filling);
    }

    /**
     * Makes the tables of the product in an empty database, and lets the ports of the workflow fill them.
     *
     * @return as {@link #ask}
     */
    public static <T> Decision<T> make(List<String> settings, Function<BeanFactory, Decision<T>> filling) {
        return open(new OpenedDatabase(false), true, settings, filling);
    }

    private static <T> Decision<T> open(
            OpenedDatabase database, boolean tables, List<String> settings, Function<BeanFactory, Decision<T>> question) {
        String[] all = Stream.of(Stream.of(TABLES + tables), SETTINGS.stream(), settings.stream())
                .flatMap(Function.identity()).toArray(String[]::new);
        try (ConfigurableApplicationContext workflow = new SpringApplicationBuilder(OfflineWorkflow.class)
                .web(WebApplicationType.NONE).profiles(OfflineWorkflow.PROFILE).listeners(database).run(all)) {
            return question.apply(workflow);
        } catch (RuntimeException broken) {
            Optional<Refusal> why = database.why(broken);
            if (why.isEmpty()) {
                throw broken;
            }
            return new Decision.Refused<>(why.get());
        }
    }
}
