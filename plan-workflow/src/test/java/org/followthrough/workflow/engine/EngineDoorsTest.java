package org.followthrough.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Base64;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializationDataFormat;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What has been a way into the engine before, tried on the engine as the product builds it. */
@OnEngine
class EngineDoorsTest {

    private static final SerializationDataFormat JAVA = Variables.SerializationDataFormats.JAVA;

    @Autowired private RuntimeService runtime;
    @Autowired private TaskService tasks;
    @Autowired private IdentityService identity;

    /** What an attacker would have the server build. */
    static final class Gadget implements Serializable {

        private static boolean wasBuilt;

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            wasBuilt = true;
        }
    }

    @BeforeEach
    void forget() {
        Gadget.wasBuilt = false;
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void takesNoSerializedObjectForAVariable() throws IOException {
        TypedValue gadget = Variables.serializedObjectValue(serialized(new Gadget()))
                .serializationDataFormat(JAVA).objectTypeName(Gadget.class.getName()).create();

        assertThatThrownBy(() -> start(gadget)).isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("Java serialization format is prohibited");
        assertThat(Gadget.wasBuilt).isFalse();
    }

    @Test
    void serializesNoObjectItself() {
        assertThatThrownBy(() -> start(Variables.objectValue(new Gadget()).create()))
                .isInstanceOf(ProcessEngineException.class);
        assertThatThrownBy(() -> start(Variables.objectValue(new Gadget()).serializationDataFormat(JAVA).create()))
                .isInstanceOf(ProcessEngineException.class);
    }

    /** The engine looks past the alternatives of a query; that nobody of ours makes any is a wall of the house. */
    @Test
    void evaluatesNothingThatAQuerySays() {
        assertThatThrownBy(() -> tasks.createTaskQuery().taskAssigneeExpression("${1 + 1}").list())
                .isInstanceOf(BadUserRequestException.class);
    }

    @Test
    void answersNobodyWithoutALimit() {
        identity.setAuthenticatedUserId(EngineUnderTest.AT_WORK.toString());

        assertThatThrownBy(() -> runtime.createProcessInstanceQuery().list()).isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("unbound number of results is forbidden");
        assertThat(runtime.createProcessInstanceQuery().listPage(0, 10)).isNotNull();
    }

    private void start(TypedValue value) {
        runtime.startProcessInstanceByKey(ProcessNames.ACTION_LIFECYCLE, "gadget", Map.of("gadget", value));
    }

    private static String serialized(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
