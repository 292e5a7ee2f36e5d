package fr.cesizen.gdpr.preparation;

/**
 * How far one service's part of an archive is.
 *
 * @param sections kinds of data; 0 until the service has told
 * @param done sections that are written
 * @param rows rows that are written
 * @param failing whether it did not deliver at the last attempt
 */
record ServiceProgress(String service, int sections, int done, long rows, boolean failing) {

    static ServiceProgress none(String service) {
        return new ServiceProgress(service, 0, 0, 0, false);
    }

    boolean isDone() {
        return sections > 0 && done == sections;
    }
}
