package org.followthrough.domain.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.followthrough.domain.comparison.Match.How;

/**
 * Finds the actions of a document in the product: by number where the words agree, else by words in the same issue, else
 * by words anywhere in the plan, and at last by number alone. Each is found once.
 */
final class Matching {

    /** As alike as two wordings of one action under one number at least are, in percent. */
    private static final int ALIKE = 50;
    private static final int ALIKE_IN_ISSUE = 60;
    private static final int ALIKE_IN_PLAN = 80;
    /** A word that stands in more actions than this tells none of them apart. */
    private static final int COMMON = 50;

    private final List<OnPaper> papers;
    private final List<InProduct> products;
    private final Map<OnPaper, Pair> pairs = new LinkedHashMap<>();
    private final Set<String> foundNumbers = new HashSet<>();

    /** An action of the document under its issue. */
    record OnPaper(String number, String issue, WordBag words, int position) {
    }

    record InProduct(LiveAction action, WordBag words) {
    }

    record Pair(OnPaper paper, InProduct product, Match match) {
    }

    private Matching(List<OnPaper> papers, List<InProduct> products) {
        this.papers = papers;
        this.products = products;
    }

    /** What was found, by where it stands on paper. */
    static Map<Integer, Pair> of(List<OnPaper> papers, List<InProduct> products) {
        Matching matching = new Matching(papers, products);
        matching.byNumber(100);
        matching.byText();
        matching.byNumber(ALIKE);
        matching.byWords(How.WORDS_IN_ISSUE, ALIKE_IN_ISSUE);
        matching.byWords(How.WORDS_IN_PLAN, ALIKE_IN_PLAN);
        matching.byNumber(0);
        Map<Integer, Pair> found = new HashMap<>();
        matching.pairs.forEach((paper, pair) -> found.put(paper.position(), pair));
        return found;
    }

    private void byNumber(int least) {
        Map<String, InProduct> numbers = new HashMap<>();
        products.forEach(product -> numbers.put(product.action().number(), product));
        for (OnPaper paper : openPapers()) {
            InProduct product = numbers.get(paper.number());
            if (product != null && isOpen(product)) {
                int percent = paper.words().percentAlike(product.words());
                if (percent >= least) {
                    pair(new Pair(paper, product, new Match(percent < ALIKE ? How.NUMBER_ALONE : How.NUMBER, percent)));
                }
            }
        }
    }

    /** Those of the same text in the same issue, in their order. */
    private void byText() {
        Map<List<String>, Deque<InProduct>> byText = new HashMap<>();
        products.stream().filter(this::isOpen).forEach(product -> byText
                .computeIfAbsent(List.of(product.action().issue(), product.words().text()), first -> new ArrayDeque<>())
                .add(product));
        for (OnPaper paper : openPapers()) {
            Deque<InProduct> same = byText.get(List.of(paper.issue(), paper.words().text()));
            if (same != null && !same.isEmpty()) {
                pair(new Pair(paper, same.poll(), new Match(How.WORDS_IN_ISSUE, 100)));
            }
        }
    }

    private void byWords(How how, int least) {
        BiPredicate<OnPaper, InProduct> near = how == How.WORDS_IN_ISSUE
                ? (paper, product) -> paper.issue().equals(product.action().issue())
                : (paper, product) -> true;
        Map<String, List<InProduct>> byWord = byWord();
        List<Pair> candidates = new ArrayList<>();
        for (OnPaper paper : openPapers()) {
            candidates(paper, byWord)
                    .filter(product -> near.test(paper, product))
                    .map(product -> new Pair(paper, product,
                            new Match(how, paper.words().percentAlike(product.words()))))
                    .filter(pair -> pair.match().percent() >= least)
                    .forEach(candidates::add);
        }
        candidates.sort(Comparator.comparingInt((Pair pair) -> pair.match().percent()).reversed());
        candidates.forEach(this::pair);
    }

    /** The open actions of the product that share a word which few of them have. */
    private Stream<InProduct> candidates(OnPaper paper, Map<String, List<InProduct>> byWord) {
        return paper.words().words().stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .filter(having -> having.size() <= COMMON)
                .flatMap(List::stream)
                .distinct();
    }

    private Map<String, List<InProduct>> byWord() {
        Map<String, List<InProduct>> byWord = new HashMap<>();
        products.stream().filter(this::isOpen).forEach(product -> product.words().words()
                .forEach(word -> byWord.computeIfAbsent(word, first -> new ArrayList<>()).add(product)));
        return byWord;
    }

    private boolean isOpen(InProduct product) {
        return !foundNumbers.contains(product.action().number());
    }

    private List<OnPaper> openPapers() {
        return papers.stream().filter(paper -> !pairs.containsKey(paper)).toList();
    }

    private void pair(Pair pair) {
        if (!pairs.containsKey(pair.paper()) && foundNumbers.add(pair.product().action().number())) {
            pairs.put(pair.paper(), pair);
        }
    }
}
