/** The project's own measure: what each operation costs in CPU time, beside a yardstick of the same run. */
package fr.cesizen.e2e.cost;
