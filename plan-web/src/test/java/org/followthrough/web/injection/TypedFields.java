package org.followthrough.web.injection;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.followthrough.web.form.TypedDate;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The fields of every form, as the methods that take them say. */
final class TypedFields {

    private final Map<String, List<Field>> ofEndpoints = new TreeMap<>();

    /** @param text whether it takes any text; it may still be one of which people only choose */
    record Field(String name, boolean text) {
    }

    TypedFields(RequestMappingHandlerMapping mapping) {
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                info.getPatternValues().forEach(pattern -> ofEndpoints.put(pattern, fields(method)));
            }
        });
    }

    /** The fields of each endpoint, by its pattern. */
    Map<String, List<Field>> ofEndpoints() {
        return ofEndpoints;
    }

    private static List<Field> fields(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters()).flatMap(TypedFields::fields).toList();
    }

    private static Stream<Field> fields(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        if (asked != null) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String name = asked.name().isEmpty() ? parameter.getParameterName() : asked.name();
            return Map.class.isAssignableFrom(type) ? Stream.empty() : Stream.of(new Field(name, type == String.class));
        }
        return type.isRecord() && type.getSimpleName().endsWith("Form")
                ? Arrays.stream(type.getRecordComponents()).flatMap(TypedFields::fields)
                : Stream.empty();
    }

    private static Stream<Field> fields(RecordComponent component) {
        Type type = component.getGenericType();
        if (type == TypedDate.class) {
            return Stream.of("day", "month", "year").map(part -> new Field(component.getName() + "." + part, false));
        }
        return Stream.of(new Field(component.getName(), type == String.class));
    }
}
