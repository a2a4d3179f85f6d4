package org.followthrough.workflow.application;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

/** Every use case on H2. */
@SpringBootTest(classes = WholeWorkflowUnderTest.class, webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = {
    "follow-through.engine.run-jobs=false",
    "logging.level.root=off",
    "spring.datasource.url=jdbc:h2:mem:faults;DB_CLOSE_DELAY=-1",
    "spring.flyway.locations=classpath:db/migration/common,classpath:db/migration/{vendor}",
    "spring.main.banner-mode=off"
})
@DirtiesContext
class H2AllOrNothingTest extends AllOrNothingTest {

    @Autowired private AttemptsOnPlans onPlans;
    @Autowired private AttemptsOnPeople onPeople;
    @Autowired private AttemptsAround around;

    @Override
    List<Attempt> attempts() {
        return Stream.of(onPlans.with(cast), onActions.toConfirmed(cast), onActions.onTheWay(cast), onPeople.with(live()),
                around.with(live())).flatMap(List::stream).toList();
    }
}
