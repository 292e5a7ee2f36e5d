/** What the documentation says about speed, measured. */
@NullMarked
package fr.cesizen.local.bench;

import org.jspecify.annotations.NullMarked;
