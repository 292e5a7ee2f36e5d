package fr.cesizen.gateway.routes;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.client.loadbalancer.LoadBalancerClientsProperties;
import org.springframework.cloud.loadbalancer.annotation.LoadBalancerClientSpecification;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.cloud.loadbalancer.support.LoadBalancerEagerContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the load balancers at the start: at the first request, loading their classes would block an event loop. */
@Configuration(proxyBeanMethods = false)
class EagerLoadBalancerConfiguration {

    @Bean
    LoadBalancerClientFactory balancers(
            LoadBalancerClientsProperties properties, ObjectProvider<LoadBalancerClientSpecification> specifications) {
        var factory = new CachingLoadBalancerFactory(properties);
        factory.setConfigurations(specifications.stream().toList());
        return factory;
    }

    @Bean
    LoadBalancerEagerContextInitializer eagerBalancers(LoadBalancerClientFactory factory, RoutesProperties settings) {
        return new LoadBalancerEagerContextInitializer(
                factory, List.copyOf(settings.services().keySet()));
    }
}
