/** What the data protection officer sees beside the register: figures and delays, without names. */
package fr.cesizen.gdpr.oversight;
