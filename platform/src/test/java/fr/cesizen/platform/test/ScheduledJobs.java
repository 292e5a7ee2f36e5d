package fr.cesizen.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cesizen.platform.text.KebabCase;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.util.ReflectionUtils;
import reactor.core.publisher.Flux;

/** The jobs of the service under test, which tests run now instead of at their time. */
public final class ScheduledJobs {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ListableBeanFactory beans;

    ScheduledJobs(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Runs a job to its end, for example {@code trash-purge}, which is {@code TrashPurgeJob}; fails as the job fails. */
    public void run(String name) {
        var found = Stream.of(beans.getBeanDefinitionNames())
                .filter(bean -> name.equals(jobName(beans.getType(bean))))
                .toList();
        assertThat(found).as("jobs named " + name).hasSize(1);
        var job = beans.getBean(found.get(0));
        ReflectionUtils.doWithMethods(
                job.getClass(),
                method -> {
                    ReflectionUtils.makeAccessible(method);
                    if (ReflectionUtils.invokeMethod(method, job) instanceof Publisher<?> work) {
                        Flux.from(work).blockLast(PATIENCE);
                    }
                },
                method -> AnnotatedElementUtils.isAnnotated(method, Scheduled.class));
    }

    private static String jobName(@Nullable Class<?> type) {
        var name = type == null ? "" : type.getSimpleName();
        return name.endsWith("Job") ? KebabCase.of(name.substring(0, name.length() - "Job".length())) : "";
    }
}
