package fr.cesizen.emotion.transfer;

import fr.cesizen.emotion.journal.EntryView;
import org.springframework.http.MediaType;

/** Writes one journal in one format, entry by entry; one instance a download. */
interface Rendering {

    MediaType type();

    /** What the file is called. */
    String file();

    String head();

    String entry(EntryView entry);

    String tail();
}
