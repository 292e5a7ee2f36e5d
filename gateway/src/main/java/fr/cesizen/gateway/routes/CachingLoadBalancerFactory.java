package fr.cesizen.gateway.routes;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClientsProperties;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;

/**
 * Remembers the load balancer of each service and its listeners, which Spring else looks up among all beans of the service's
 * context for every request. The balancer itself asks for the instances as before.
 */
final class CachingLoadBalancerFactory extends LoadBalancerClientFactory {

    private record Key(String service, Class<?> type) {}

    private final ConcurrentMap<Key, Object> one = new ConcurrentHashMap<>();
    private final ConcurrentMap<Key, Map<String, ?>> all = new ConcurrentHashMap<>();

    CachingLoadBalancerFactory(LoadBalancerClientsProperties properties) {
        super(properties);
    }

    // Not computeIfAbsent: while the context of a service is made, its beans may ask for each other.
    @Override
    public <T> @Nullable T getInstance(String service, Class<T> type) {
        var key = new Key(service, type);
        var known = one.get(key);
        if (known != null) {
            return type.cast(known);
        }
        var found = super.getInstance(service, type);
        if (found != null) {
            one.put(key, found);
        }
        return found;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> getInstances(String service, Class<T> type) {
        var key = new Key(service, type);
        var known = all.get(key);
        if (known == null) {
            known = super.getInstances(service, type);
            all.put(key, known);
        }
        return (Map<String, T>) known;
    }
}
