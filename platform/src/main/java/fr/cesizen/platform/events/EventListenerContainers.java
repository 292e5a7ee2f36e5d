package fr.cesizen.platform.events;

import java.util.HashSet;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.Assert;

/** Listens to the topics of this service's {@link EventHandler}s, with one container per topic. */
final class EventListenerContainers implements SmartLifecycle {

    private final List<EventHandler<?>> subscriptions;
    private final ConcurrentKafkaListenerContainerFactory<String, byte[]> factory;
    private final CloudEventReader reader;
    private final Inbox inbox;
    private final ConsumerTracing tracing;
    private volatile List<? extends MessageListenerContainer> containers = List.of();

    EventListenerContainers(
            List<EventHandler<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> factory,
            CloudEventReader reader,
            Inbox inbox,
            ConsumerTracing tracing) {
        this.subscriptions = subscriptions;
        this.factory = factory;
        this.reader = reader;
        this.inbox = inbox;
        this.tracing = tracing;
    }

    @Override
    public void start() {
        // The inbox would take a second handler of the same event for a repeated delivery.
        var types = new HashSet<List<String>>();
        subscriptions.forEach(subscription -> Assert.state(
                types.add(List.of(subscription.topic(), subscription.type())),
                () -> "Two subscriptions to " + subscription.type()));
        containers = subscriptions.stream()
                .map(EventHandler::topic)
                .distinct()
                .map(this::listenTo)
                .toList();
        containers.forEach(MessageListenerContainer::start);
    }

    @Override
    public void stop() {
        containers.forEach(MessageListenerContainer::stop);
        containers = List.of();
    }

    @Override
    public boolean isRunning() {
        return !containers.isEmpty();
    }

    private MessageListenerContainer listenTo(String topic) {
        var container = factory.createContainer(topic);
        container.setBeanName(topic);
        var properties = container.getContainerProperties();
        properties.setAckMode(AckMode.BATCH);
        properties.setMessageListener(new EventBatchListener(
                subscriptions.stream()
                        .filter(subscription -> subscription.topic().equals(topic))
                        .toList(),
                reader,
                inbox,
                tracing));
        return container;
    }
}
