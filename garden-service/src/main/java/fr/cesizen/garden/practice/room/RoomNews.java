package fr.cesizen.garden.practice.room;

/**
 * How a room is now.
 *
 * @param members connected at all instances together, as they told a few seconds ago
 */
record RoomNews(Room room, int members) {}
