package fr.cesizen.emotion.exports;

import fr.cesizen.emotion.entry.EntryView;

/** Writes one journal in one format, entry by entry; one instance per download. */
interface JournalWriter {

    default String head() {
        return "";
    }

    String entry(EntryView entry);

    default String tail() {
        return "";
    }
}
