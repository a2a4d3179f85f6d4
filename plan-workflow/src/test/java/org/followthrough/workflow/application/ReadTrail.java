package org.followthrough.workflow.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.followthrough.domain.trail.SealedLine;
import org.followthrough.domain.trail.SealedLine.Head;
import org.followthrough.workflow.application.outbound.SealedTrail;

/**
 * The trail in the database, which writes down what is read of it.
 *
 * @param names what chains are called there
 */
record ReadTrail(SealedTrail trail, List<String> read, Map<UUID, String> names) implements SealedTrail {

    @Override
    public List<UUID> chains() {
        read.add("chains");
        return trail.chains();
    }

    @Override
    public Head head(UUID chain) {
        read.add("head of " + name(chain));
        return trail.head(chain);
    }

    @Override
    public List<End> ends() {
        read.add("ends");
        return trail.ends();
    }

    @Override
    public void lines(UUID chain, Consumer<SealedLine> line) {
        trail.lines(chain, noted(line));
    }

    @Override
    public void lines(UUID chain, long first, Consumer<SealedLine> line) {
        trail.lines(chain, first, noted(line));
    }

    private Consumer<SealedLine> noted(Consumer<SealedLine> line) {
        return one -> {
            read.add(name(one.chain()) + " " + one.number());
            line.accept(one);
        };
    }

    private String name(UUID chain) {
        return names.getOrDefault(chain, "another");
    }
}
