/** The register of breaches of personal data: what happened, who was told, and why (GDPR art. 33 and 34). */
package fr.cesizen.gdpr.breach;
