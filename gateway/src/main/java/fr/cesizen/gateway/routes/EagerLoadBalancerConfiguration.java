package fr.cesizen.gateway.routes;

import java.util.List;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.cloud.loadbalancer.support.LoadBalancerEagerContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the load balancers at the start: at the first request, loading their classes would block an event loop. */
@Configuration(proxyBeanMethods = false)
class EagerLoadBalancerConfiguration {

    @Bean
    LoadBalancerEagerContextInitializer balancers(LoadBalancerClientFactory factory, RoutesProperties settings) {
        return new LoadBalancerEagerContextInitializer(
                factory, List.copyOf(settings.services().keySet()));
    }
}
