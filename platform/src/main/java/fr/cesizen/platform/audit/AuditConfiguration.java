package fr.cesizen.platform.audit;

import fr.cesizen.platform.events.EventsConfiguration;
import fr.cesizen.platform.security.SecurityConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.r2dbc.core.DatabaseClient;

/** Lets every service with a database tell of accesses to people's data. */
@AutoConfiguration(after = {SecurityConfiguration.class, EventsConfiguration.class})
@ConditionalOnClass({DatabaseClient.class, KafkaTemplate.class})
@Import({AccessRecorder.class, ApplicationAccessRecorder.class})
public class AuditConfiguration {}
