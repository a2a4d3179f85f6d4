package org.followthrough.web.start;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.util.unit.DataSize;

/** Says which setting is wrong, what was given and what is allowed. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

    static final String REMEDY = "The settings are listed in docs/settings.md.";
    private static final Map<Class<?>, String> KINDS = Map.of(
            int.class, "a whole number", Integer.class, "a whole number", long.class, "a whole number",
            boolean.class, "true or false", Boolean.class, "true or false",
            LocalTime.class, "a time of day such as 07:00", Duration.class, "a length of time such as 12h",
            DataSize.class, "a size such as 25MB");

    @Override
    protected FailureAnalysis analyze(Throwable root, BindException failure) {
        UnboundConfigurationPropertiesException unknown =
                findCause(failure, UnboundConfigurationPropertiesException.class);
        if (unknown != null) {
            return new FailureAnalysis(unknown(unknown), REMEDY, root);
        }
        IllegalArgumentException rule = findCause(failure, IllegalArgumentException.class);
        return failure.getProperty() == null && rule != null
                ? new FailureAnalysis(broken(failure, innermost(rule)), null, root)
                : unreadable(root, failure);
    }

    private static String unknown(UnboundConfigurationPropertiesException unknown) {
        return unknown.getUnboundProperties().stream()
                .map(property -> "There is no setting " + property.getName() + ".")
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** A rule of the domain knows a setting by its last name only. */
    private static String broken(BindException failure, IllegalArgumentException rule) {
        String sentence = rule.getMessage();
        return sentence.startsWith(failure.getName().toString()) ? sentence : failure.getName() + "." + sentence;
    }

    /** Null where the product knows no better sentence than Spring Boot. */
    private static FailureAnalysis unreadable(Throwable root, BindException failure) {
        ConfigurationProperty property = failure.getProperty();
        String kind = KINDS.get(failure.getTarget().getType().toClass());
        return property == null || kind == null ? null : new FailureAnalysis(
                property.getName() + " is \"" + property.getValue() + "\"; it must be " + kind + ".", null, root);
    }

    private static IllegalArgumentException innermost(IllegalArgumentException outer) {
        return outer.getCause() instanceof IllegalArgumentException inner ? innermost(inner) : outer;
    }
}
