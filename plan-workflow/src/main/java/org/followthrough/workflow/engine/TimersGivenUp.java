package org.followthrough.workflow.engine;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.followthrough.workflow.application.outbound.FailedTimers;
import org.followthrough.workflow.port.LookAfterTimers.Kind;
import org.springframework.stereotype.Component;

/** Finds in the engine the timers that have no retries left, and gives them new ones. */
@Component
final class TimersGivenUp implements FailedTimers {

    /** Each model has one timer. */
    private static final Map<String, Kind> KINDS =
            Map.of(ProcessNames.ACTION_LIFECYCLE, Kind.NEXT_RUNG, ProcessNames.DAILY_DIGEST, Kind.DAILY_MAIL);

    /** The class in front of the message; a stack trace begins with it. */
    private static final Pattern FAILURE = Pattern.compile("(?:[a-z]\\w*\\.)+([A-Z][\\w$]*)(?:$|[:\\r\\n])");

    private final ManagementService management;
    private final RuntimeService runtime;
    private final CommandExecutor atOnce;
    private final AsCurrentPerson asCurrentPerson;

    /** @param engine what is asked of it in one command sees when another was faster between looking and writing */
    TimersGivenUp(
            ManagementService management,
            RuntimeService runtime,
            SpringProcessEngineConfiguration engine,
            AsCurrentPerson asCurrentPerson) {
        this.management = management;
        this.runtime = runtime;
        this.atOnce = engine.getCommandExecutorTxRequired();
        this.asCurrentPerson = asCurrentPerson;
    }

    @Override
    public int count() {
        return Math.toIntExact(failed().count());
    }

    @Override
    public int countTriedAgain() {
        return Math.toIntExact(management.createJobQuery().timers().withException().withRetriesLeft().count());
    }

    @Override
    public List<FailedTimer> list(int from, int most) {
        return described(inOrder().listPage(from, most));
    }

    @Override
    public Optional<FailedTimer> runAgain(UUID timer, Instant at) {
        return asCurrentPerson.callUnlessOvertaken("of the timer " + timer, () -> atOnce.execute(engine -> {
            List<Job> jobs = failed().jobId(timer.toString()).listPage(0, 1);
            List<FailedTimer> described = described(jobs);
            runAgain(jobs, at);
            return described.stream().findFirst();
        }));
    }

    @Override
    public int runAgain(int most, Instant at) {
        return asCurrentPerson.callUnlessOvertaken("of a timer", () -> atOnce.execute(engine -> {
            List<Job> jobs = inOrder().listPage(0, most);
            runAgain(jobs, at);
            return jobs.size();
        }));
    }

    private void runAgain(List<Job> jobs, Instant at) {
        if (!jobs.isEmpty()) {
            management.setJobRetries(Retries.TRIES).jobIds(jobs.stream().map(Job::getId).toList()).dueDate(Date.from(at))
                    .execute();
        }
    }

    private JobQuery failed() {
        return management.createJobQuery().timers().noRetriesLeft();
    }

    /** A timer that is given up keeps the date of a next try, which is as long after its last one as for any other. */
    private JobQuery inOrder() {
        return failed().orderByJobDuedate().asc().orderByJobId().asc();
    }

    private List<FailedTimer> described(List<Job> jobs) {
        if (jobs.isEmpty()) {
            return List.of();
        }
        Map<String, ProcessInstance> processes = runtime.createProcessInstanceQuery()
                .processInstanceIds(jobs.stream().map(Job::getProcessInstanceId).collect(Collectors.toSet()))
                .listPage(0, jobs.size()).stream()
                .collect(Collectors.toMap(ProcessInstance::getId, process -> process));
        return jobs.stream().map(job -> described(job, processes.get(job.getProcessInstanceId()))).toList();
    }

    private FailedTimer described(Job job, ProcessInstance process) {
        return new FailedTimer(UUID.fromString(job.getId()), KINDS.getOrDefault(job.getProcessDefinitionKey(), Kind.RETIRED),
                process.getBusinessKey(), since(job), Retries.TRIES, failure(job));
    }

    private Optional<Instant> since(Job job) {
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).configuration(job.getId())
                .listPage(0, 1).stream().map(incident -> incident.getIncidentTimestamp().toInstant()).findFirst();
    }

    private Optional<String> failure(Job job) {
        return Optional.ofNullable(management.getJobExceptionStacktrace(job.getId()))
                .map(FAILURE::matcher)
                .filter(Matcher::lookingAt)
                .map(trace -> trace.group(1));
    }
}
