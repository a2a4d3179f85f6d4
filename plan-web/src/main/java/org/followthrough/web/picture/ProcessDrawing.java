package org.followthrough.web.picture;

import gg.jte.Content;
import java.util.List;
import java.util.Set;
import org.followthrough.web.picture.ProcessModel.Flow;
import org.followthrough.web.picture.ProcessModel.Kind;
import org.followthrough.web.picture.ProcessModel.Node;

/** A process as its BPMN file lays it out, with what is done and where the work is now. */
public final class ProcessDrawing {

    private static final double MARGIN = 20;
    private static final int LETTERS_IN_A_LINE = 16;
    private static final double LINE = 17;
    private static final double FLAG_WIDTH = 60;

    private final ProcessModel model;
    private final Set<String> active;
    private final Set<String> done;

    private ProcessDrawing(ProcessModel model, Set<String> active, Set<String> done) {
        this.model = model;
        this.active = active;
        this.done = done;
    }

    /**
     * @param bpmn   the BPMN file with its own layout
     * @param active the ids of the nodes that wait now
     * @param done   the ids of the nodes that count as passed
     * @throws IllegalArgumentException if the file cannot be read or holds no diagram
     */
    public static ProcessDrawing of(String bpmn, Set<String> active, Set<String> done) {
        return new ProcessDrawing(ProcessModelReader.read(bpmn), active, done);
    }

    /** How a step of a person stands. */
    public enum State {
        DONE, NOW, AHEAD
    }

    /** A step that somebody takes. */
    public record Step(String id, String name, State state) {
    }

    /** The steps that people take, in the order of the drawing. */
    public List<Step> steps() {
        return model.nodes().stream()
                .filter(node -> node.kind() == Kind.TASK)
                .map(node -> new Step(node.id(), node.name(), state(node)))
                .toList();
    }

    /**
     * @param id          names the picture; unique on its page
     * @param title       what the picture shows
     * @param description the same in a sentence
     * @param now         the word of the flag
     */
    public Content picture(String id, String title, String description, String now) {
        Bounds view = model.bounds().widened(MARGIN);
        Svg svg = new Svg().open("svg", "class", "app-diagram", "role", "img",
                "aria-labelledby", id + "-title " + id + "-description", "viewBox", String.join(" ",
                        Svg.number(view.x()), Svg.number(view.y()), Svg.number(view.width()), Svg.number(view.height())));
        svg.text("title", title, "id", id + "-title").text("desc", description, "id", id + "-description");
        arrowHead(svg, id);
        model.flows().forEach(flow -> draw(svg, flow, id));
        model.nodes().stream().filter(this::isShown).forEach(node -> draw(svg, node));
        model.nodes().stream()
                .filter(node -> node.kind() == Kind.TASK && state(node) == State.NOW)
                .forEach(node -> flag(svg, node, now));
        return svg.close();
    }

    private State state(Node node) {
        if (active.contains(node.id())) {
            return State.NOW;
        }
        return done.contains(node.id()) ? State.DONE : State.AHEAD;
    }

    private static void arrowHead(Svg svg, String id) {
        svg.open("defs")
                .open("marker", "id", id + "-arrow", "viewBox", "0 0 10 10", "refX", "9", "refY", "5", "markerUnits",
                        "userSpaceOnUse", "markerWidth", "10", "markerHeight", "10", "orient", "auto")
                .path("app-diagram__arrow", "M0 0L10 5L0 10z")
                .close().close();
    }

    private void draw(Svg svg, Flow flow, String id) {
        StringBuilder steps = new StringBuilder();
        flow.points().forEach(point -> steps.append(steps.isEmpty() ? "M" : "L")
                .append(Svg.number(point.x())).append(' ').append(Svg.number(point.y())));
        svg.empty("path", "class", "app-diagram__flow" + (isWalked(flow) ? " is-done" : ""), "d", steps,
                "marker-end", "url(#" + id + "-arrow)");
        label(svg, flow.name(), flow.label());
    }

    /** Of the ways out of a decision only one was gone: when two lead to where the work has been, the nearer. */
    private boolean isWalked(Flow flow) {
        boolean decision = model.node(flow.source()).filter(node -> node.kind() == Kind.GATEWAY).isPresent();
        return wasReachedBy(flow) && (!decision || model.flows().stream()
                .filter(other -> other.source().equals(flow.source()) && wasReachedBy(other))
                .noneMatch(other -> other.end().x() < flow.end().x()));
    }

    private boolean wasReachedBy(Flow flow) {
        return done.contains(flow.source()) && !flow.leadsBack()
                && (done.contains(flow.target()) || active.contains(flow.target()));
    }

    /** A part of the process to which no line leads is shown only when the work is there. */
    private boolean isShown(Node node) {
        return node.kind() != Kind.SUB_PROCESS || state(node) != State.AHEAD || model.flows().stream()
                .anyMatch(flow -> flow.source().equals(node.id()) || flow.target().equals(node.id()));
    }

    private void draw(Svg svg, Node node) {
        String look = "app-diagram__" + node.kind().name().toLowerCase().replace('_', '-') + " is-"
                + state(node).name().toLowerCase();
        Bounds bounds = node.bounds();
        switch (node.kind()) {
            case TASK, SUB_PROCESS -> box(svg, node, look);
            case START, END, BOUNDARY -> svg.empty("circle", "class", look, "cx", bounds.middleX(),
                    "cy", bounds.middleY(), "r", bounds.width() / 2);
            case GATEWAY, FORK -> svg.path(look, "M%s %sL%s %sL%s %sL%s %sZ".formatted(
                    Svg.number(bounds.middleX()), Svg.number(bounds.y()), Svg.number(bounds.right()),
                    Svg.number(bounds.middleY()), Svg.number(bounds.middleX()), Svg.number(bounds.bottom()),
                    Svg.number(bounds.x()), Svg.number(bounds.middleY())));
        }
        mark(svg, node);
        label(svg, node.name(), node.label());
    }

    private void box(Svg svg, Node node, String look) {
        Bounds bounds = node.bounds();
        svg.empty("rect", "class", look, "x", bounds.x(), "y", bounds.y(), "width", bounds.width(),
                "height", bounds.height(), "rx", "8");
        List<String> lines = TextLines.of(node.name(), LETTERS_IN_A_LINE);
        double y = bounds.middleY() - (lines.size() - 1) * LINE / 2 + 5;
        boolean now = node.kind() == Kind.TASK && state(node) == State.NOW;
        for (String line : lines) {
            svg.text("text", line, "class", now ? "is-now" : null, "x", bounds.middleX(), "y", y);
            y += LINE;
        }
    }

    private void mark(Svg svg, Node node) {
        Bounds bounds = node.bounds();
        String middle = "M" + Svg.number(bounds.middleX()) + " " + Svg.number(bounds.middleY());
        switch (node.kind()) {
            case TASK -> {
                if (state(node) == State.DONE) {
                    svg.empty("circle", "class", "app-diagram__badge", "cx", bounds.right() - 4, "cy", bounds.y() + 2,
                            "r", "11").path("app-diagram__tick",
                            "M" + Svg.number(bounds.right() - 9) + " " + Svg.number(bounds.y() + 2) + "l4 4l7 -8");
                }
            }
            case FORK -> svg.path("app-diagram__mark", middle + "m-10 0h20m-10 -10v20");
            case BOUNDARY -> svg.path("app-diagram__mark", middle + "m-6 7l6 -14l6 14l-6 -6z");
            default -> { }
        }
    }

    /** Below the step, or above it where a line comes in from below. */
    private void flag(Svg svg, Node node, String word) {
        Bounds task = node.bounds();
        boolean above = model.flows().stream()
                .anyMatch(flow -> flow.target().equals(node.id()) && flow.end().y() >= task.bottom());
        double x = task.middleX();
        double y = above ? task.y() - 33 : task.bottom() + 9;
        String tip = "M" + Svg.number(x - 6) + " " + Svg.number(above ? y + 23 : y + 1) + (above ? "l6 7l6 -7z" : "l6 -7l6 7z");
        svg.open("g", "class", "app-diagram__flag")
                .empty("rect", "x", x - FLAG_WIDTH / 2, "y", y, "width", FLAG_WIDTH, "height", 24.0, "rx", "4")
                .empty("path", "d", tip)
                .text("text", word, "x", x, "y", y + 17)
                .close();
    }

    private static void label(Svg svg, String name, Bounds place) {
        if (place != null && !name.isBlank()) {
            svg.text("text", name, "class", "app-diagram__label", "x", place.middleX(), "y", place.y() + 11);
        }
    }
}
