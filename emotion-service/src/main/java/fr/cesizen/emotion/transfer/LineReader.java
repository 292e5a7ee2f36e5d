package fr.cesizen.emotion.transfer;

import java.util.function.UnaryOperator;

/** Reads one record of a format. */
interface LineReader {

    /**
     * Makes a line of a record.
     *
     * @param fields what the record says by the name of a column, empty where the file has none of that name
     * @throws Broken when the record cannot be an entry
     */
    Line read(int number, UnaryOperator<String> fields);

    /** Takes note of a line that is no record of the format, by how it begins. */
    default void passOver(String line) {}
}
