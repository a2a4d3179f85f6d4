package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.followthrough.domain.action.Stage;
import org.followthrough.workflow.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * How many lifecycles a second the product manages of what the engine alone manages with the same model on the same
 * PostgreSQL: taken turn by turn, every second time the other first, and each held against the facts afterwards.
 */
@BesideTheEngine
class LifecycleSpeedTest {

    /** Until little is left to be compiled of what the product adds to the engine, which both share. */
    private static final int WARM_UPS = 12;
    private static final int PAIRS = 7;
    private static final int PEOPLE = 4;
    private static final int EACH = 20;
    /** Every fifth is returned once. */
    private static final int RETURNED = 5;
    private static final int SINGLE = 40;
    private static final int BULK = 1_000;

    @Autowired private SmallPlan plan;
    @Autowired private JdbcClient database;
    @Autowired private AutowireCapableBeanFactory beans;

    private int started;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        EmbeddedDatabase.register(properties);
    }

    @Test
    void isHeldAgainstTheEngineAlone() throws Exception {
        try (RawLifecycles raw = RawLifecycles.on(EmbeddedDatabase.empty())) {
            pairs("lifecycles", first -> lifecycles(raw, first));
            pairs("starts of a process of one action", first -> starts(raw, first, SINGLE, 1));
            pairs("starts of the processes of a plan", first -> starts(raw, first, 1, BULK));
        }
    }

    /** How many times as many the product manages in a second. */
    private interface Ratio {
        double of(boolean productFirst) throws Exception;
    }

    private static void pairs(String what, Ratio measured) throws Exception {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < WARM_UPS + PAIRS; pair++) {
            double ratio = measured.of(pair % 2 == 0);
            if (pair >= WARM_UPS) {
                ratios.add(ratio);
            }
        }
        ratios.sort(null);
        say("%s: median ratio %.2f, quartiles %.2f and %.2f", what, ratios.get(PAIRS / 2), ratios.get(PAIRS / 4),
                ratios.get(PAIRS - 1 - PAIRS / 4));
    }

    /** Plans that are put live, each at once, against as many processes that the engine starts, each for itself. */
    private double starts(RawLifecycles raw, boolean productFirst, int plans, int actions) throws Exception {
        List<ProductLifecycles> saved = IntStream.range(0, plans).mapToObj(plan -> saved(actions)).toList();
        List<String> keys = IntStream.range(0, plans * actions).mapToObj(number -> "key-" + started++).toList();
        Runnable ours = () -> saved.forEach(ProductLifecycles::publish);
        Runnable theirs = () -> keys.forEach(raw::start);
        double first = seconds(productFirst ? ours : theirs);
        double second = seconds(productFirst ? theirs : ours);
        assertThat(saved).allSatisfy(one -> assertThat(database.sql("select count(*) from action a join plan p "
                        + "on p.id = a.plan_id where p.number = ? and a.offered_at is not null")
                .param(one.cast().plan()).query(Integer.class).single()).isEqualTo(actions));
        double own = productFirst ? first : second;
        double engine = productFirst ? second : first;
        say("starts a second: product %.0f, engine alone %.0f", keys.size() / own, keys.size() / engine);
        return engine / own;
    }

    private static double seconds(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private double lifecycles(RawLifecycles raw, boolean productFirst) throws Exception {
        List<ProductLifecycles> product = IntStream.range(0, PEOPLE).mapToObj(person -> published(EACH)).toList();
        List<List<String>> instances = IntStream.range(0, PEOPLE).mapToObj(person -> started(raw)).toList();
        IntConsumer ours = person -> run(product.get(person), numbers());
        IntConsumer theirs = person -> run(raw, instances.get(person));
        double before = productFirst ? rate(ours) : 0;
        double engine = rate(theirs);
        double own = productFirst ? before : rate(ours);
        product.forEach(this::holds);
        assertThat(database.sql("select count(*) from act_ru_task").query(Integer.class).single()).isZero();
        assertThat(raw.running()).isZero();
        say("lifecycles a second: product %.1f, engine alone %.1f, ratio %.2f", own, engine, own / engine);
        return own / engine;
    }

    private ProductLifecycles published(int count) {
        ProductLifecycles product = saved(count);
        product.publish();
        return product;
    }

    private ProductLifecycles saved(int count) {
        ProductLifecycles product = new ProductLifecycles();
        beans.autowireBean(product);
        assertThat(product.save(count)).hasSize(count);
        return product;
    }

    private List<String> started(RawLifecycles raw) {
        List<String> keys = IntStream.range(0, EACH).mapToObj(number -> "key-" + started++).toList();
        keys.forEach(raw::start);
        return keys;
    }

    private static List<String> numbers() {
        return IntStream.rangeClosed(1, EACH).mapToObj(number -> "A1." + number).toList();
    }

    private static void run(Lifecycles runner, List<String> actions) {
        for (int at = 0; at < actions.size(); at++) {
            runner.run(actions.get(at), at % RETURNED == 0);
        }
    }

    private static double rate(IntConsumer work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Object>> all = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> Executors.callable(() -> work.accept(person))).toList();
            long began = System.nanoTime();
            for (Future<Object> one : people.invokeAll(all)) {
                one.get();
            }
            return PEOPLE * EACH / ((System.nanoTime() - began) / 1e9);
        } finally {
            people.shutdownNow();
        }
    }

    /** Every action is confirmed and every act is on the trail; what the product wrote by itself is no act. */
    private void holds(ProductLifecycles product) {
        int acts = 6 * EACH + 2 * EACH / RETURNED;
        assertThat(numbers()).allSatisfy(number ->
                assertThat(plan.get(product.cast(), number).stage()).isEqualTo(Stage.CONFIRMED));
        assertThat(database.sql("select count(*) from trail t join plan p on p.id = t.plan_id "
                        + "where p.number = ? and t.action_id is not null and t.who is not null and not t.refused")
                .param(product.cast().plan()).query(Integer.class).single()).isEqualTo(acts);
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
