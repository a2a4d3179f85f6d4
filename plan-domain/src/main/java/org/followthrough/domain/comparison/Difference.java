package org.followthrough.domain.comparison;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.domain.decision.Refusal;

/** A line in which a document and the product differ about one action. */
public sealed interface Difference {

    Topic topic();

    /** Why a document cannot change this, or null when a person may take it over. */
    Refusal bar();

    /** What the document says, as a plan would write it. */
    String paper();

    /** What the product says, as a plan would write it; empty when it says nothing. */
    String product();

    /** Changes when what either side says changes, so that nobody takes over what they have not seen. */
    default String mark() {
        return Integer.toHexString((paper() + '\n' + product()).hashCode());
    }

    default boolean isToChoose() {
        return bar() == null;
    }

    /** What a line is about. */
    enum Topic {
        WORDING, TIMESCALE, OWNERS, PROGRESS, COLOUR
    }

    /** The action itself is worded in another way. */
    record Wording(String paper, String product, Refusal bar) implements Difference {
        @Override
        public Topic topic() {
            return Topic.WORDING;
        }
    }

    /**
     * Another date.
     *
     * @param day    the deadline on paper, or null when it gives none
     * @param agreed the date in the product, or null where there is none
     */
    record Timescale(String paper, LocalDate day, LocalDate agreed, Refusal bar) implements Difference {
        @Override
        public Topic topic() {
            return Topic.TIMESCALE;
        }

        @Override
        public String product() {
            return agreed == null ? "" : agreed.toString();
        }
    }

    /** Others own it, or in another order; the first is accountable. */
    record Owners(List<String> onPaper, List<String> inProduct, Refusal bar) implements Difference {
        public Owners {
            onPaper = List.copyOf(onPaper);
            inProduct = List.copyOf(inProduct);
        }

        @Override
        public Topic topic() {
            return Topic.OWNERS;
        }

        @Override
        public String paper() {
            return String.join("; ", onPaper);
        }

        @Override
        public String product() {
            return String.join("; ", inProduct);
        }
    }

    /**
     * Words about its progress that the product has not.
     *
     * @param paper   only those that are new
     * @param product the latest words that the product has
     */
    record Progress(String paper, String product, Refusal bar) implements Difference {
        @Override
        public Topic topic() {
            return Topic.PROGRESS;
        }
    }

    /**
     * Another declared colour.
     *
     * @param product the colour that was declared before; empty when none was
     */
    record Colour(String paper, String product, Refusal bar) implements Difference {
        @Override
        public Topic topic() {
            return Topic.COLOUR;
        }
    }
}
