package org.followthrough.domain.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.followthrough.domain.comparison.Difference.Colour;
import org.followthrough.domain.comparison.Difference.Owners;
import org.followthrough.domain.comparison.Difference.Progress;
import org.followthrough.domain.comparison.Difference.Timescale;
import org.followthrough.domain.comparison.Difference.Wording;
import org.followthrough.domain.dates.TimescaleReader;
import org.followthrough.domain.dates.WrittenTimescale;
import org.followthrough.domain.decision.Refusal;
import org.followthrough.domain.people.OwnerName;
import org.followthrough.domain.reading.DraftAction;

/** Compares one action of a document with the same action of the product, line by line. A blank changes nothing. */
final class LineComparison {

    private final TimescaleReader timescales;
    private final LocalDate base;
    private final DraftAction paper;
    private final LiveAction product;

    LineComparison(TimescaleReader timescales, LocalDate base, DraftAction paper, LiveAction product) {
        this.timescales = timescales;
        this.base = base;
        this.paper = paper;
        this.product = product;
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Stream.of(wording(), timescale(), owners(), progress(), colour()).flatMap(Optional::stream)
                .forEach(differences::add);
        return differences;
    }

    private Optional<Difference> wording() {
        return paper.text() == null || Plain.same(paper.text(), product.wording())
                ? Optional.empty()
                : Optional.of(new Wording(paper.text(), product.wording(),
                        Refusal.of("comparison.wording-is-published", product.number())));
    }

    private Optional<Difference> timescale() {
        String written = paper.effectiveTimescale();
        if (product.written() != null && Plain.same(written, product.written())) {
            return Optional.empty();
        }
        WrittenTimescale read = timescales.read(written, base);
        if (read instanceof WrittenTimescale.Days days) {
            return days.deadline().equals(product.agreed())
                    ? Optional.empty()
                    : Optional.of(new Timescale(written, days.deadline(), product.agreed(), againstDay(days.deadline())));
        }
        if (product.agreed() == null || read instanceof WrittenTimescale.Blank) {
            return Optional.empty();
        }
        Refusal bar = read instanceof WrittenTimescale.Unreadable unreadable
                ? unreadable.why()
                : Refusal.of("comparison.ongoing-is-no-date", written, product.agreed());
        return Optional.of(new Timescale(written, null, product.agreed(), bar));
    }

    private Refusal againstDay(LocalDate day) {
        if (!product.stage().isWithOwner()) {
            return notWithOwner();
        }
        if (product.agreed() == null) {
            return Refusal.of("comparison.no-agreed-date", product.number());
        }
        return day.isBefore(product.agreed()) ? Refusal.of("comparison.date-earlier", product.agreed()) : null;
    }

    private Optional<Difference> owners() {
        List<String> named = paper.effectiveOwners().stream().distinct().toList();
        return named.isEmpty() || named.equals(product.owners()) || keys(named).equals(keys(product.owners()))
                ? Optional.empty()
                : Optional.of(new Owners(named, product.owners(), whileWithOwner()));
    }

    private static List<String> keys(List<String> names) {
        return names.stream().map(name -> new OwnerName(Plain.text(name)).key()).distinct().toList();
    }

    private Optional<Difference> progress() {
        String words = NewProgress.in(paper.progress(), product.progress());
        String latest = product.progress().isEmpty() ? "" : product.progress().get(0);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Progress(words, latest, whileWithOwner()));
    }

    private Optional<Difference> colour() {
        String rag = paper.rag();
        if (rag == null || Plain.sameWord(rag, product.declared()) || Plain.sameWord(rag, product.shown())) {
            return Optional.empty();
        }
        Refusal bar = product.stage().isClosed() ? Refusal.of("comparison.colour-of-closed", product.number()) : null;
        return Optional.of(new Colour(rag, product.declared() == null ? "" : product.declared(), bar));
    }

    private Refusal whileWithOwner() {
        return product.stage().isWithOwner() ? null : notWithOwner();
    }

    private Refusal notWithOwner() {
        return Refusal.of("comparison.not-with-owner", product.number());
    }
}
