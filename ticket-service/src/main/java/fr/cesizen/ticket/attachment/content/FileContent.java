package fr.cesizen.ticket.attachment.content;

/**
 * What a file turned out to be.
 *
 * @param octets of the file as it is kept
 * @param isRewritten whether they are others than those that arrived
 */
public record FileContent(FileType type, byte[] octets, boolean isRewritten) {}
