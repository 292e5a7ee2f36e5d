package fr.cesizen.ticket.incident.alert;

import java.util.List;

/**
 * One call of Alertmanager.
 *
 * @param alerts each once, in their order
 */
public record AlertGroup(String key, List<FiredAlert> alerts) {}
