package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.followthrough.workflow.EmbeddedDatabase;
import org.followthrough.workflow.application.CountedStatements.Sent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What the steps of a lifecycle send to PostgreSQL, beside what the engine alone sends for them. How fast they are is measured
 * where nothing counts, in {@link LifecycleSpeedTest}.
 */
@BesideTheEngine
@Import(StatementsTest.Counting.class)
class LifecycleStatementsTest {

    private static final String ACTION = "A1.1";
    /** How many statements a step may send beside those of the engine alone: the goal of W3. */
    private static final int MORE = 6;

    @Autowired private CountedStatements statements;
    @Autowired private AutowireCapableBeanFactory beans;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @Test
    void areOneCommitEachAndAtMostSixStatementsMoreThanTheEngineAlone() throws Exception {
        DataSource counted = (DataSource) statements.postProcessAfterInitialization(EmbeddedDatabase.empty(), "alone");
        ProductLifecycles product = new ProductLifecycles();
        beans.autowireBean(product);
        product.save(1);
        product.publish();
        try (RawLifecycles raw = RawLifecycles.on(counted)) {
            raw.start(ACTION);
            count("accept", product, raw, Lifecycles::accept);
            product.giveEvidence(ACTION);
            count("submit", product, raw, Lifecycles::submit);
            count("return", product, raw, Lifecycles::giveBack);
            count("submit", product, raw, Lifecycles::submit);
            count("sign-off", product, raw, Lifecycles::signOff);
            count("confirm", product, raw, Lifecycles::confirm);
        }
    }

    /** One step of a lifecycle, whoever runs it. */
    private interface Step {
        void take(Lifecycles runner, String action);
    }

    private void count(String name, Lifecycles product, Lifecycles raw, Step step) {
        Sent own = statements.during(() -> step.take(product, ACTION));
        Sent engine = statements.during(() -> step.take(raw, ACTION));
        System.out.println(name + ": " + own.statements().size() + " statements, engine alone " + engine.statements().size());
        assertThat(own.commits()).isEqualTo(engine.commits()).isOne();
        assertThat(own.statements()).as(name).hasSizeLessThanOrEqualTo(engine.statements().size() + MORE);
    }
}
