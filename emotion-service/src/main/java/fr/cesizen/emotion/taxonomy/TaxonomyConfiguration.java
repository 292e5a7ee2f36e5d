package fr.cesizen.emotion.taxonomy;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The taxonomy in force. */
@Configuration(proxyBeanMethods = false)
class TaxonomyConfiguration {

    private static final int CURRENT = 1;

    @Bean
    Taxonomy taxonomy(ObjectMapper json) {
        return Taxonomy.read(json, CURRENT);
    }
}
