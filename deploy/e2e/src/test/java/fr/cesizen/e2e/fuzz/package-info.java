/** Odd requests to every operation of every OpenAPI document, and the rules that every answer keeps. */
package fr.cesizen.e2e.fuzz;
