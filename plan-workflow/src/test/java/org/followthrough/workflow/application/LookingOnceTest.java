package org.followthrough.workflow.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.followthrough.domain.people.Actor;
import org.followthrough.domain.people.Person;
import org.followthrough.domain.people.PersonId;
import org.followthrough.workflow.port.OneLook.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;

@Timeout(30)
class LookingOnceTest {

    private static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 2;
    private static final int LONG = 20_000;
    private static final Actor LOOKER = new Actor(new Person(PersonId.random(), Person.Kind.PERSON, "Maud Eccles", null, null,
            null, null, Set.of(), Person.State.ACTIVE), Set.of());

    private final PlatformTransactionManager transactions = mock();

    @BeforeEach
    void opensTransactions() {
        given(transactions.getTransaction(any())).willAnswer(asked -> new SimpleTransactionStatus());
    }

    @Test
    void leavesHalfOfTheConnectionsToOthers() {
        LookingOnce looks = looks(CONNECTIONS, 1);
        IntStream.range(0, AT_ONCE).forEach(look -> looks.begin(LOOKER));

        assertThatThrownBy(() -> looks.begin(LOOKER))
                .isInstanceOf(CannotCreateTransactionException.class)
                .hasMessage("The turn to look had not come after 1 ms.");

        verify(transactions, times(AT_ONCE)).getTransaction(any());
    }

    @Test
    void looksAlsoWithASingleConnection() {
        LookingOnce looks = looks(1, 1);

        looks.begin(LOOKER).close();
        looks.begin(LOOKER).close();

        verify(transactions, times(2)).commit(any());
    }

    @Test
    void letsWhoCameFirstLookFirst() throws InterruptedException {
        LookingOnce looks = looks(2, LONG);
        List<Integer> order = new CopyOnWriteArrayList<>();
        Look look = looks.begin(LOOKER);
        List<Thread> waiting = IntStream.range(0, 20).mapToObj(number -> whoWaits(looks, () -> order.add(number))).toList();

        look.close();
        for (Thread one : waiting) {
            one.join();
        }

        assertThat(order).containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void waitsWithoutEndWhereAConnectionIsWaitedForWithoutEnd() throws InterruptedException {
        LookingOnce looks = looks(2, 0);
        Look look = looks.begin(LOOKER);
        Thread waiting = whoWaits(looks, () -> { });

        look.close();
        waiting.join();

        verify(transactions, times(2)).commit(any());
    }

    @Test
    void givesATurnBackOnceHoweverOftenALookIsEnded() {
        LookingOnce looks = looks(2, 1);
        Look look = looks.begin(LOOKER);
        look.close();
        look.close();
        looks.begin(LOOKER);

        assertThatThrownBy(() -> looks.begin(LOOKER)).isInstanceOf(CannotCreateTransactionException.class);
    }

    @Test
    void givesATurnBackWhenTheDatabaseIsAwayAtItsBeginningOrItsEnd() {
        LookingOnce looks = looks(2, 1);
        willThrow(new CannotCreateTransactionException("away")).willReturn(new SimpleTransactionStatus())
                .given(transactions).getTransaction(any());
        assertThatThrownBy(() -> looks.begin(LOOKER)).hasMessage("away");
        Look look = looks.begin(LOOKER);
        willThrow(new IllegalStateException("away again")).given(transactions).commit(any());
        assertThatThrownBy(look::close).hasMessage("away again");

        looks.begin(LOOKER);
    }

    @Test
    void endsALookThatWasRefusedSomethingWithoutAFault() {
        SimpleTransactionStatus refused = new SimpleTransactionStatus();
        refused.setRollbackOnly();
        given(transactions.getTransaction(any())).willReturn(refused);

        looks(2, 1).begin(LOOKER).close();

        verify(transactions).rollback(refused);
    }

    @Test
    void stopsWaitingWhenItIsInterrupted() {
        LookingOnce looks = looks(2, LONG);
        looks.begin(LOOKER);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> looks.begin(LOOKER)).isInstanceOf(CannotCreateTransactionException.class);

        assertThat(Thread.interrupted()).isTrue();
    }

    private LookingOnce looks(int connections, int longestWait) {
        return new LookingOnce(transactions, mock(Sight.class), connections, longestWait);
    }

    /** Somebody who waits for a turn, and is waiting when this returns. */
    private static Thread whoWaits(LookingOnce looks, Runnable once) {
        Thread waiting = new Thread(() -> {
            try (Look look = looks.begin(LOOKER)) {
                once.run();
            }
        });
        waiting.start();
        while (waiting.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return waiting;
    }
}
