package fr.cesizen.local.tour;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Léa's entries for two weeks; invented for the tour. */
final class SampleEntries {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private record Day(String note, List<Map<String, Object>> emotions) {}

    private static final List<Day> DAYS = List.of(
            day("Réveil difficile, mais un café au soleil.", "calm", 40, "dejection", 30),
            day("Réunion tendue ; j'ai respiré avant de répondre.", "irritation", 55, "relief", 45),
            day("Appel de ma sœur : quel bonheur !", "gratitude", 80),
            day("Trop d'écrans. Tête lourde.", "frustration", 60),
            day("Dîner entre amis, on a bien ri.", "excitement", 70, "contentment", 75),
            day("Pluie toute la journée, lecture sous le plaid.", "tranquillity", 65),
            day("Nuit blanche, inquiète pour l'examen.", "worry", 75, "apprehension", 60),
            day("L'examen est passé. Soulagée, vidée.", "relief", 85),
            day("Forêt, silence, un chevreuil.", "wonder", 90, "peace", 80),
            day("Dispute au téléphone. Je regrette mes mots.", "resentment", 50, "sorrow", 45),
            day("Excusée. On s'est compris.", "contentment", 60),
            day("Rien de spécial, et c'est très bien.", "calm", 70),
            day("Un souvenir de grand-père, doux et triste.", "melancholy", 55),
            day("Deux semaines tenues : fière de moi.", "pride", 85));

    /** One entry a day, the last one yesterday at 21:15 Paris time. */
    static List<Map<String, Object>> entries(Instant now) {
        var entries = new ArrayList<Map<String, Object>>();
        var evening = now.atZone(PARIS).with(LocalTime.of(21, 15)).minusDays(DAYS.size());
        for (var day : DAYS) {
            entries.add(Map.of(
                    "feltAt", evening.toInstant().toString(),
                    "zone", PARIS.getId(),
                    "emotions", day.emotions(),
                    "note", day.note()));
            evening = evening.plusDays(1);
        }
        return entries;
    }

    private static Day day(String note, Object... codesAndIntensities) {
        var emotions = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < codesAndIntensities.length; i += 2) {
            emotions.add(Map.of("code", codesAndIntensities[i], "intensity", codesAndIntensities[i + 1]));
        }
        return new Day(note, emotions);
    }

    private SampleEntries() {}
}
