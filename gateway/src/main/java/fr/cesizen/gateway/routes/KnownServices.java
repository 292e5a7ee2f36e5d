package fr.cesizen.gateway.routes;

import java.util.List;
import org.springframework.cloud.loadbalancer.support.LoadBalancerClientFactory;
import org.springframework.cloud.loadbalancer.support.LoadBalancerEagerContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes each service's load balancer at the start: at its first request, reading classes would block an event loop. */
@Configuration(proxyBeanMethods = false)
class KnownServices {

    @Bean
    LoadBalancerEagerContextInitializer balancers(LoadBalancerClientFactory factory, DoorProperties door) {
        return new LoadBalancerEagerContextInitializer(
                factory, List.copyOf(door.services().keySet()));
    }
}
