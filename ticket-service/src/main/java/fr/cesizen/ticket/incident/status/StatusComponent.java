package fr.cesizen.ticket.incident.status;

import fr.cesizen.platform.problems.Problem;
import fr.cesizen.platform.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A part of the platform by the name that people know it by, and the processes that it depends on. */
public enum StatusComponent {
    APP("Site et application", "Website and app", "gateway discovery"),
    ACCOUNT("Compte et connexion", "Account and sign-in", "auth-service keycloak"),
    JOURNAL("Journal des émotions", "Emotion journal", "emotion-service"),
    ASSESSMENTS("Questionnaires de stress", "Stress assessments", "stress-service"),
    PRACTICE("Respiration et jardin", "Breathing and garden", "garden-service"),
    SUPPORT("Aide", "Help", "ticket-service"),
    PRIVACY("Mes données", "My data", "gdpr-service");

    private final String french;
    private final String english;
    private final String services;

    /** Processes are separated by a space. */
    StatusComponent(String french, String english, String services) {
        this.french = french;
        this.english = english;
        this.services = services;
    }

    /** The name for people, in both languages. */
    public LocalizedText label() {
        return new LocalizedText(french, english);
    }

    /** The component that a process belongs to, by the label {@code service} of its alerts. */
    public static Optional<StatusComponent> ofService(String service) {
        return Arrays.stream(values())
                .filter(component -> List.of(component.services.split(" ", -1)).contains(service))
                .findFirst();
    }

    /** Parses the codes in a request, each once. @throws Problem 400 for another word */
    public static List<StatusComponent> parse(List<String> codes) {
        return codes.stream()
                .distinct()
                .map(code -> Arrays.stream(values())
                        .filter(component -> component.name().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Problem.notOneOf("/components/" + codes.indexOf(code))))
                .sorted()
                .toList();
    }
}
