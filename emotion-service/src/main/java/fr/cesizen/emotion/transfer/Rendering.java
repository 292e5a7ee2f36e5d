package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.EntryView;

/** Writes one journal in one format, entry by entry; one instance a download. */
interface Rendering {

    default String head() {
        return "";
    }

    String entry(EntryView entry);

    default String tail() {
        return "";
    }
}
