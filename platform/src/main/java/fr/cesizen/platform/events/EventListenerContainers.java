package fr.cesizen.platform.events;

import io.cloudevents.CloudEvent;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.listener.MessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.util.Assert;

/** Listens to the topics of this service's {@link EventHandler}s, with one container per topic. */
final class EventListenerContainers implements SmartLifecycle {

    /** Under Kafka's max.poll.interval.ms (5 min), so that a stuck database never triggers a rebalance. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final List<EventHandler<?>> subscriptions;
    private final ConcurrentKafkaListenerContainerFactory<String, byte[]> factory;
    private final CloudEventReader reader;
    private final Inbox inbox;
    private volatile List<? extends MessageListenerContainer> containers = List.of();

    EventListenerContainers(
            List<EventHandler<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<String, byte[]> factory,
            CloudEventReader reader,
            Inbox inbox) {
        this.subscriptions = subscriptions;
        this.factory = factory;
        this.reader = reader;
        this.inbox = inbox;
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
        container.getContainerProperties().setMessageListener((MessageListener<String, byte[]>) this::receive);
        return container;
    }

    private void receive(ConsumerRecord<String, byte[]> message) {
        var event = reader.read(message);
        subscriptions.stream()
                .filter(subscription -> subscription.topic().equals(message.topic())
                        && subscription.type().equals(event.getType()))
                .forEach(subscription -> apply(subscription, event));
    }

    // block() is right here: the thread is the listener's own, and returning before the write would acknowledge the
    // record too early (spring-kafka gh-4198).
    private <T> void apply(EventHandler<T> subscription, CloudEvent received) {
        var event = reader.read(received, subscription.data());
        subscription
                .beforeTransaction()
                .apply(event)
                .then(inbox.once(event, subscription.handle(), subscription.includesErasedPersons()))
                .block(LIMIT);
    }
}
