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

    private static final List<String> SETTINGS = List.of("--spring.flyway.enabled=false",
            "--spring.main.lazy-initialization=true", "--logging.threshold.console=OFF");

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
        OpenedDatabase database = new OpenedDatabase();
        String[] all = Stream.concat(SETTINGS.stream(), settings.stream()).toArray(String[]::new);
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
