package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.ImportLine;
import java.util.function.UnaryOperator;

/** Reads one record of a format. */
public interface RecordReader {

    /**
     * Converts a record to a line.
     *
     * @param fields the record's fields by column name; empty for a column that the file lacks
     * @throws InvalidRecordException when the record cannot be an entry
     */
    ImportLine read(int number, UnaryOperator<String> fields);

    /** Takes account of a line that is not a record of the format, by how it begins. */
    default void passOver(String line) {}
}
