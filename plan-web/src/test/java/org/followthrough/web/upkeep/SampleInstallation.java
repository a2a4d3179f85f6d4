package org.followthrough.web.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.domain.decision.Decision;
import org.followthrough.domain.people.PersonId;
import org.followthrough.web.FollowThrough;
import org.followthrough.workflow.port.LoadSamplePlan;
import org.followthrough.workflow.port.SetUpFirstAdministrator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** An installation that was set up, holds the sample plan and was stopped. */
record SampleInstallation(String url, Path evidence) {

    static SampleInstallation in(Path folder) {
        SampleInstallation installation = on("jdbc:h2:file:" + folder.resolve("follow-through")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", folder);
        installation.fill();
        return installation;
    }

    static SampleInstallation on(String url, Path folder) {
        return new SampleInstallation(url, folder.resolve("evidence"));
    }

    void fill() {
        try (ConfigurableApplicationContext product = start()) {
            SetUpFirstAdministrator first = product.getBean(SetUpFirstAdministrator.class);
            Decision<PersonId> administrator = first.setUp(new SetUpFirstAdministrator.Command(
                    first.code().orElseThrow(), "Ada Winter", "ada@thornmere.example", "lantern pier harbour tide"));
            assertThat(administrator).isInstanceOf(Decision.Accepted.class);
            assertThat(product.getBean(LoadSamplePlan.class)
                    .load(((Decision.Accepted<PersonId>) administrator).result()).isAccepted()).isTrue();
        }
    }

    ConfigurableApplicationContext start(String... more) {
        List<String> arguments = new ArrayList<>(settings());
        arguments.add("--server.port=0");
        arguments.addAll(List.of(more));
        return SpringApplication.run(FollowThrough.class, arguments.toArray(String[]::new));
    }

    List<String> settings() {
        return List.of("--spring.datasource.url=" + url, "--follow-through.evidence.folder=" + evidence);
    }

    void edit(String sql) throws SQLException {
        try (Connection database = DriverManager.getConnection(url); var statement = database.createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
        }
    }
}
