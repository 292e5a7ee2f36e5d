package fr.cesizen.gdpr.rights;

/** Who takes a step of a request. */
public enum StepParty {
    PERSON,
    DPO,
    /** The service itself, as it carries the request out. */
    SERVICE
}
