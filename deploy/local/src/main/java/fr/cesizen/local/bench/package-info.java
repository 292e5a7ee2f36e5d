/** Measures the performance figures given in the documentation. */
@NullMarked
package fr.cesizen.local.bench;

import org.jspecify.annotations.NullMarked;
