package org.followthrough.web.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.followthrough.web.picture.ProcessModel.Flow;
import org.followthrough.web.picture.ProcessModel.Kind;
import org.followthrough.web.picture.ProcessModel.Node;
import org.followthrough.web.picture.ProcessModel.Point;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the first diagram of a BPMN file. A document type, and with it every way to other files, is refused. */
final class ProcessModelReader {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DIAGRAM = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DRAWING = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";
    private static final Map<String, Kind> KINDS = Map.of(
            "userTask", Kind.TASK, "serviceTask", Kind.TASK, "task", Kind.TASK, "subProcess", Kind.SUB_PROCESS,
            "startEvent", Kind.START, "endEvent", Kind.END, "boundaryEvent", Kind.BOUNDARY,
            "exclusiveGateway", Kind.GATEWAY, "parallelGateway", Kind.FORK);

    private ProcessModelReader() {
    }

    /** @throws IllegalArgumentException if this is not a BPMN file with a diagram */
    static ProcessModel read(String xml) {
        Document document = parse(xml);
        List<Element> planes = elements(document.getElementsByTagNameNS(DIAGRAM, "BPMNPlane"));
        if (planes.isEmpty()) {
            throw new IllegalArgumentException("The process has no diagram.");
        }
        Map<String, Element> byId = new HashMap<>();
        elements(document.getElementsByTagNameNS(MODEL, "*")).forEach(one -> byId.put(one.getAttribute("id"), one));
        List<Node> nodes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        for (Element shape : elements(planes.get(0).getElementsByTagNameNS(DIAGRAM, "BPMNShape"))) {
            Element node = byId.get(shape.getAttribute("bpmnElement"));
            if (node != null && KINDS.containsKey(node.getLocalName())) {
                nodes.add(node(node, shape));
            }
        }
        for (Element edge : elements(planes.get(0).getElementsByTagNameNS(DIAGRAM, "BPMNEdge"))) {
            Element flow = byId.get(edge.getAttribute("bpmnElement"));
            if (flow != null) {
                flows.add(flow(flow, edge));
            }
        }
        return new ProcessModel(nodes, flows);
    }

    private static Document parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (ParserConfigurationException | SAXException | IOException unreadable) {
            throw new IllegalArgumentException("The process cannot be read.", unreadable);
        }
    }

    private static Node node(Element node, Element shape) {
        return new Node(node.getAttribute("id"), KINDS.get(node.getLocalName()), node.getAttribute("name"),
                bounds(elements(shape.getElementsByTagNameNS(DRAWING, "Bounds")).get(0)), label(shape));
    }

    private static Flow flow(Element flow, Element edge) {
        List<Point> points = elements(edge.getElementsByTagNameNS(LINES, "waypoint")).stream()
                .map(point -> new Point(number(point, "x"), number(point, "y")))
                .toList();
        return new Flow(flow.getAttribute("id"), flow.getAttribute("name"), flow.getAttribute("sourceRef"),
                flow.getAttribute("targetRef"), points, label(edge));
    }

    private static Bounds label(Element shape) {
        return elements(shape.getElementsByTagNameNS(DIAGRAM, "BPMNLabel")).stream()
                .flatMap(label -> elements(label.getElementsByTagNameNS(DRAWING, "Bounds")).stream())
                .map(ProcessModelReader::bounds)
                .findFirst()
                .orElse(null);
    }

    private static Bounds bounds(Element element) {
        return new Bounds(number(element, "x"), number(element, "y"), number(element, "width"),
                number(element, "height"));
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> elements(NodeList list) {
        return IntStream.range(0, list.getLength())
                .mapToObj(list::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
