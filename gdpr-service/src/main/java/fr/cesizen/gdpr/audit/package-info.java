/** Who saw or changed whose data: a chain that cannot be changed unnoticed, and what each person reads of it. */
package fr.cesizen.gdpr.audit;
