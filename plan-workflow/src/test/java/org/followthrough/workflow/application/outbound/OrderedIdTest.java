package org.followthrough.workflow.application.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrderedIdTest {

    @Test
    void makesEachIdGreaterThanTheOneBefore() {
        List<UUID> ids = Stream.generate(OrderedId::next).limit(10_000).toList();

        assertThat(ids).extracting(UUID::toString).isSorted().doesNotHaveDuplicates();
        assertThat(ids).extracting(UUID::version).containsOnly(7);
    }
}
