package fr.cesizen.gdpr.breach;

/** How complete a notice is; information may be provided in phases. Source: GDPR art. 33(4). */
enum NoticeStage {
    /** The first one, with what is known so far. */
    INITIAL,
    /** One that adds to those before it. */
    FURTHER,
    /** One after which nothing is missing; also a first one that says everything. */
    FINAL
}
