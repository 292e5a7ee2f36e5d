package fr.cesizen.emotion.transfer;

import org.apache.commons.csv.CSVRecord;

/** Reads one record of a format. */
interface LineReader {

    /** Makes a line of a record. @throws Broken when the record cannot be an entry */
    Line read(int number, CSVRecord fields);

    /** Takes note of a line that is no record of the format, by how it begins. */
    default void passOver(String line) {}
}
