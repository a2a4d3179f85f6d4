package org.followthrough.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimeCycle;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The conventions of {@code bpmn/README.md}; each answers with what it finds wrong in a model. */
enum ModelConventions {

    FILE_NAME_IS_PROCESS_ID {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, Process.class).map(Process::getId).filter(id -> !file.equals(id + ".bpmn")).toList();
        }
    },
    VERSION_TAG {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, Process.class)
                    .filter(process -> !matches("\\d+\\.\\d+\\.\\d+", process.getCamundaVersionTag()))
                    .map(Process::getId).toList();
        }
    },
    HISTORY_IN_DAYS {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, Process.class)
                    .filter(process -> !matches("P\\d+D", process.getCamundaHistoryTimeToLiveString()))
                    .map(Process::getId).toList();
        }
    },
    NO_GENERATED_ID {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, BaseElement.class).map(BaseElement::getId).filter(Objects::nonNull)
                    .filter(id -> matches("([A-Z][A-Za-z]+_[0-9a-z]{7}|sid-.*)(_di)?", id)).toList();
        }
    },
    KNOWN_DELEGATE {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression).map(String::valueOf)
                    .filter(name -> !ProcessNames.DELEGATES.contains(name.replaceAll("[${}]", ""))).toList();
        }
    },
    KNOWN_MESSAGE {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, Message.class).map(Message::getName)
                    .filter(name -> !ProcessNames.MESSAGES.contains(name)).toList();
        }
    },
    KNOWN_VARIABLE {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return variables(model).filter(name -> !ProcessNames.VARIABLES.contains(name)).toList();
        }
    },
    QUESTION_AND_DEFAULT {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, ExclusiveGateway.class)
                    .filter(gateway -> flowsFrom(model, gateway) > 1)
                    .filter(gateway -> gateway.getName() == null || gateway.getDefault() == null)
                    .map(ExclusiveGateway::getId).toList();
        }
    },
    NOBODY_NAMED {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, UserTask.class)
                    .filter(task -> Stream.of(task.getCamundaAssignee(), task.getCamundaCandidateGroups(),
                            task.getCamundaCandidateUsers(), task.getCamundaDueDate()).anyMatch(Objects::nonNull))
                    .map(UserTask::getId).toList();
        }
    },
    BARE_STEP {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, UserTask.class).filter(task -> task.getExtensionElements() != null)
                    .map(UserTask::getId).toList();
        }
    },
    NO_SCRIPT {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, ScriptTask.class).map(ScriptTask::getId).toList();
        }
    },
    NO_TIMER_START_IN_EVENT_SUBPROCESS {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, SubProcess.class).filter(SubProcess::triggeredByEvent)
                    .flatMap(sub -> sub.getChildElementsByType(StartEvent.class).stream())
                    .filter(start -> start.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                    .map(StartEvent::getId).toList();
        }
    },
    NO_TIME_CYCLE {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, TimeCycle.class).map(ModelElementInstance::getTextContent).toList();
        }
    },
    NOTHING_ASYNC_IN_A_CLOCK {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            return of(model, SubProcess.class).filter(sub -> sub.getId().equals("EscalationClock"))
                    .flatMap(clock -> clock.getFlowElements().stream())
                    .filter(FlowNode.class::isInstance).map(FlowNode.class::cast)
                    .filter(node -> Stream.of("asyncBefore", "asyncAfter", "async")
                            .anyMatch(async -> node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, async) != null))
                    .map(FlowNode::getId).toList();
        }
    },
    EVERYTHING_DRAWN {
        @Override
        List<String> faults(String file, BpmnModelInstance model) {
            List<String> missing = new ArrayList<>();
            of(model, FlowNode.class).map(FlowNode::getId).forEach(missing::add);
            of(model, SequenceFlow.class).map(SequenceFlow::getId).forEach(missing::add);
            of(model, BpmnShape.class).forEach(shape -> missing.remove(shape.getBpmnElement().getId()));
            of(model, BpmnEdge.class).forEach(edge -> missing.remove(edge.getBpmnElement().getId()));
            return missing;
        }
    };

    /** What is wrong with a model, by id or name; empty when it keeps this convention. */
    abstract List<String> faults(String file, BpmnModelInstance model);

    /** The names that the expressions of gateways and timers begin with. */
    static Stream<String> variables(BpmnModelInstance model) {
        Pattern first = Pattern.compile("\\$\\{\\s*(\\w+)");
        return Stream.concat(of(model, ConditionExpression.class), of(model, TimeDate.class))
                .flatMap(expression -> first.matcher(expression.getTextContent()).results())
                .map(found -> found.group(1));
    }

    static <E extends ModelElementInstance> Stream<E> of(BpmnModelInstance model, Class<E> type) {
        return model.getModelElementsByType(type).stream();
    }

    private static long flowsFrom(BpmnModelInstance model, FlowNode node) {
        return of(model, SequenceFlow.class).filter(flow -> flow.getSource().equals(node)).count();
    }

    private static boolean matches(String pattern, String text) {
        return text != null && text.matches(pattern);
    }
}
