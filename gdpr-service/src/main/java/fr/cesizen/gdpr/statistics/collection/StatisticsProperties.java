package fr.cesizen.gdpr.statistics.collection;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How months are collected.
 *
 * @param sealAfter from the end of a month until it is sealed: longer than services count it, and than Kafka is expected to be late
 */
@ConfigurationProperties("cesizen.statistics")
record StatisticsProperties(@DefaultValue("6d") Duration sealAfter) {}
