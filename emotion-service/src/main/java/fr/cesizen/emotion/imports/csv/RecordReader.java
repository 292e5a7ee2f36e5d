package fr.cesizen.emotion.imports.csv;

import fr.cesizen.emotion.imports.line.ImportLine;
import java.util.function.UnaryOperator;

/** Reads one record of a format. */
public interface RecordReader {

    /**
     * Makes a line of a record.
     *
     * @param fields what the record says by the name of a column, empty where the file has none of that name
     * @throws InvalidRecordException when the record cannot be an entry
     */
    ImportLine read(int number, UnaryOperator<String> fields);

    /** Takes note of a line that is no record of the format, by how it begins. */
    default void passOver(String line) {}
}
