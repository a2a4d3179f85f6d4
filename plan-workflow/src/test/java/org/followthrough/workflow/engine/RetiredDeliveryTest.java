package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What a former release left of its deliveries is taken over once, and nothing else is touched. */
@OnEngine
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:retired-deliveries;DB_CLOSE_DELAY=-1")
class RetiredDeliveryTest {

    @Autowired private RetiredProcesses retired;
    @Autowired private MailPort mails;
    @Autowired private RepositoryService repository;
    @Autowired private RuntimeService runtime;

    @Test
    void takesTheMailOverAndEndsItsProcess() {
        repository.createDeployment().addClasspathResource("retired/notification-delivery.bpmn").deploy();
        UUID mail = UUID.randomUUID();
        runtime.startProcessInstanceByKey("notification-delivery", mail.toString());
        UUID digest = UUID.randomUUID();
        runtime.startProcessInstanceByKey(ProcessNames.DAILY_DIGEST, digest.toString(),
                Map.of(ProcessNames.DIGEST_AT, "2099-11-02T07:00:00Z"));

        retired.end();
        retired.end();

        assertThat(mails.taken()).containsExactly(mail);
        assertThat(runtime.createProcessInstanceQuery().list()).singleElement()
                .satisfies(left -> assertThat(left.getBusinessKey()).isEqualTo(digest.toString()));
    }
}
