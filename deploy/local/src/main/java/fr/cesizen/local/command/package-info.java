/** The commands of {@code ./cesizen}. */
@NullMarked
package fr.cesizen.local.command;

import org.jspecify.annotations.NullMarked;
