package org.followthrough.web.picture;

import java.util.List;
import java.util.Optional;

/** What a process drawing shows: its nodes and flows with the places that their author gave them. */
record ProcessModel(List<Node> nodes, List<Flow> flows) {

    enum Kind {
        TASK, SUB_PROCESS, START, END, BOUNDARY, GATEWAY, FORK
    }

    /** @param label where the name stands, or null where it stands inside */
    record Node(String id, Kind kind, String name, Bounds bounds, Bounds label) {
    }

    /** @param label where the name stands, or null */
    record Flow(String id, String name, String source, String target, List<Point> points, Bounds label) {

        Point end() {
            return points.get(points.size() - 1);
        }

        /** Whether the flow leads back to an earlier step. */
        boolean leadsBack() {
            return end().x() < points.get(0).x();
        }
    }

    record Point(double x, double y) {
    }

    Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    Bounds bounds() {
        Bounds all = nodes.get(0).bounds();
        for (Node node : nodes) {
            all = all.around(node.bounds());
            all = node.label() == null ? all : all.around(node.label());
        }
        for (Flow flow : flows) {
            for (Point point : flow.points()) {
                all = all.around(new Bounds(point.x(), point.y(), 0, 0));
            }
            all = flow.label() == null ? all : all.around(flow.label());
        }
        return all;
    }
}
