// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/content/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the drafts
         * @description Newest first, at most 100.
         */
        get: operations["all_1"];
        put?: never;
        /**
         * Begin a draft
         * @description From the newest revision of the slug, withdrawn or not; empty when there is none.
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a draft
         * @description Its version is the ETag.
         */
        get: operations["find_2"];
        /**
         * Rewrite a draft
         * @description Parts may be missing until publication. 422 `content-unfit`: a title, summary, source or role is one line of 300 characters at most, a body 8,000 characters.
         */
        put: operations["edit_1"];
        post?: never;
        /**
         * Delete a draft
         * @description What is published stays.
         */
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft
         * @description Exactly as it was read, and deletes it. Both languages, the author's role and a review date to come are required, an article's sources too: 422 `content-incomplete`. 409 `content-moved-on` when another revision was published meanwhile.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your favourites
         * @description Newest first, without bodies; always on one page. What is withdrawn is left out.
         */
        get: operations["favourites"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/favourites/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep a favourite
         * @description Once or often is the same. 404 when it is not published.
         */
        put: operations["keep_1"];
        post?: never;
        /**
         * Take a favourite back
         * @description One that is none is no error.
         */
        delete: operations["forget"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what is published
         * @description Public, by slug, without bodies; always on one page. Texts follow Accept-Language (fr, en). 304 when If-None-Match matches.
         */
        get: operations["list_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/items/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a content
         * @description Public. Texts follow Accept-Language (fr, en). 304 when If-None-Match matches. Whoever may withdraw it sends the ETag as If-Match.
         */
        get: operations["find_4"];
        put?: never;
        post?: never;
        /**
         * Withdraw a published content
         * @description `If-Match` carries the ETag that was read, in whichever language. Nobody reads it until it is published again.
         */
        delete: operations["withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/content/readings/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell that you have read something
         * @description Counts once for each content, and 2 points in the garden. 404 when it is not published.
         */
        put: operations["read_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your garden
         * @description Grows with completed sessions, journal entries, assessments and articles read, and never shrinks. Show numbers only if `countersShown`. The ETag names the revision and the form of the day: it changes with the season, the days of the month and the language, too.
         */
        get: operations["look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes of your garden
         * @description Server-sent events `garden` with the new revision, which is also the id: read the garden then. The first one comes at once, unless it is the one of Last-Event-ID. Ends when the token expires or access ends: reconnect with a new one, and read why not. 410: cursor-unknown: read the garden, and follow without Last-Event-ID.
         */
        get: operations["follow_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrange your garden
         * @description Takes at most 100 commands of a device, new or sent before, in any order: they count in the order of their ids, whenever they arrive. One that can have no effect is kept all the same, with the reason: unknown-element, element-locked, on-shelf, out-of-bounds, place-taken, changed-since, nothing-to-undo, nothing-to-redo. One that cannot be read is refused on its own; also: not-a-uuidv7, changed-in-the-future, command-id-reused. With If-Match the commands are taken only at that revision: 412 stale-version, and nothing is kept.
         */
        post: operations["arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/elements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what can grow in a garden
         * @description Everything that comes, at how many points, how it grows and how it looks in each season: the same for everybody, and nothing by chance.
         */
        get: operations["list_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draw your garden
         * @description As SVG of 1200 by 720, or as PNG of 1600 by 960 if Accept prefers image/png. Title and description of the SVG say what it shows, in the language of Accept-Language. The same garden and the same parameters give the same picture; ask again with If-None-Match.
         */
        get: operations["image_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your private links
         * @description Those that work, newest first, without their addresses.
         */
        get: operations["list"];
        put?: never;
        /**
         * Make a private link
         * @description Whoever has it sees the picture of your garden, without your name, until it expires or you revoke it. Its address is shown once. 409 `too-many-links` when ten work already.
         */
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a private link
         * @description From now on it answers 404. 404 when it is not yours.
         */
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/scene": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Model your garden in space
         * @description A binary glTF 2.0 for immersive viewers, in metres: a garden of 20 by 12, Y up, its front towards +Z. Nodes are named by species and carry the element's id.
         */
        get: operations["scene"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your garden settings
         * @description Until you choose: northern seasons, Europe/Paris, not at rest, counters hidden.
         */
        get: operations["read"];
        /**
         * Replace your garden settings
         * @description Another zone changes no day that has been counted, and no setting changes what has grown. 422 `unknown-zone`.
         */
        put: operations["keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/shared/{token}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See a garden by its private link
         * @description Needs no token. 404 when the link is none, has expired or was revoked: from the outside there is no difference. As SVG, or as PNG if Accept prefers image/png.
         */
        get: operations["image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/garden/timelapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch your garden grow
         * @description An SVG in which everything appears once, in 12 seconds, as it came by the ledger. With prefers-reduced-motion, and in viewers without style sheets, the picture stands still and is whole.
         */
        get: operations["timeLapse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of all rooms
         * @description Note when you asked and when the answer came, by your own clock: serverTime minus the middle of the two is what to add to it, wrong by half of the round trip at most. Ask some times, and take the answer with the shortest round trip.
         */
        get: operations["time"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/meditations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the guided meditations
         * @description Needs no account. Timed steps with texts in the caller's language and bell marks; a step without a text is silence.
         */
        get: operations["list_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/patterns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your own patterns
         * @description In order of creation, all at once.
         */
        get: operations["all"];
        put?: never;
        /**
         * Create a breathing pattern of your own
         * @description Phases of 0.5 to 30 s, a cycle of 60 s at most, 50 patterns at most. 422: cycle-too-long, pattern-without-breath, phase-out-of-order, too-many-patterns. The name is stored encrypted.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/patterns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your patterns
         * @description 404 when it does not exist or is somebody else's.
         */
        get: operations["find_1"];
        /**
         * Edit one of your patterns
         * @description Replaces name and phases and raises the version; If-Match carries the ETag that was read. Past sessions keep the version that was breathed. 422 as for a creation.
         */
        put: operations["edit"];
        post?: never;
        /**
         * Delete one of your patterns
         * @description Requires If-Match. Sessions that were breathed with it stay.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/protocols": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the breathing exercises
         * @description Needs no account. Show the notice before the first session; offer people who must not hold their breath only the exercises of `?breathHold=false`.
         */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rooms that you host
         * @description Those that are not over, newest first.
         */
        get: operations["hosted"];
        put?: never;
        /**
         * Open a room
         * @description Of exactly one of an exercise and a pattern of your own, in cycles or in minutes. Give its code to whoever is to breathe with you; start it within an hour. 409: too-many-rooms. 422: protocol-or-pattern, unknown-protocol, unknown-pattern, unknown-version, cycles-or-minutes, too-many-cycles.
         */
        post: operations["open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/rooms/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a room by its code
         * @description Whoever has the code may. 404 when nobody has this code, and from ten minutes after the end.
         */
        get: operations["find_3"];
        put?: never;
        post?: never;
        /**
         * End a room that you host
         * @description For everybody, at once. A host who only leaves need not: the others breathe on. 404 also for somebody else's room.
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/rooms/{code}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Be a member of a room
         * @description Server-sent events: `schedule` (as the room is read) at once, unless you have it by Last-Event-ID, and when the host starts; `presence`, how many are here, when that changes; `ended`, and then the stream ends. It also ends when the token expires or access ends: reconnect with a new one, and read why not. Phases are not sent one by one: count them from startsAt by the clock of /api/v1/practice/clock. 404 as for the room. 410: cursor-unknown: follow without Last-Event-ID.
         */
        get: operations["follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/rooms/{code}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a room that you host
         * @description The first breath is delayMillis later, so that every member knows of it before. Starting a started room changes nothing. 404 also for somebody else's room. 409: room-ended.
         */
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your sessions
         * @description Newest first, whatever their state.
         */
        get: operations["page"];
        put?: never;
        /**
         * Start a session
         * @description Of exactly one of an exercise, a pattern of your own, a guided meditation and minutes of sitting. 422: one-practice-only, unknown-protocol, unknown-pattern, unknown-meditation, unknown-version, too-many-cycles, not-of-this-practice, unknown-zone. Moods are stored encrypted.
         */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one of your sessions
         * @description 404 when it does not exist or is somebody else's.
         */
        get: operations["find"];
        /**
         * Tell a whole session afterwards
         * @description Under a UUIDv7 made by the client, for what was practised offline, or under the id of a session that was started here and whose end did not arrive. The same request again is a success; 409 session-differs when the id tells of another session. Besides the 422 of a start and of a completion: not-a-uuidv7, practised-in-the-future, practised-too-long-ago, ends-before-it-starts, session-too-long.
         */
        put: operations["tell"];
        post?: never;
        /**
         * Delete one of your sessions
         * @description With its moods and what was learned from it; what grew from it stays in the garden, and does not grow again if the session is told again. 404 when it does not exist or is somebody else's.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions/{id}/abandonment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Abandon a session
         * @description Ends it before its time. What was practised counts and lets the garden grow: seven of twenty minutes are seven minutes. Repeating the same returns the same result, something different gives 409 session-ended. 422 as for a completion.
         */
        post: operations["abandon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete a session
         * @description A session can be completed once: repeating the same completion returns the same result, a different one gives 409 already-completed (session-ended after an abandonment). 422: more-than-elapsed when the time since the start, without pauses, does not allow so much (possibleMillis says how much it does), too-many-cycles, too-long-for-this-practice, not-of-this-practice. Lets the garden grow.
         */
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause a session
         * @description The pause does not count as practice. Pausing a paused session changes nothing. 409: session-ended.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/sessions/{id}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume a paused session
         * @description Resuming a running session changes nothing. 409: session-ended.
         */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest exercises
         * @description With consent `personalisation`, drawn from your own sessions with a mood before and after; otherwise in a fixed order. Only safe exercises: without a hold unless `breathHold` is true, and those of which three cycles fit into `minutes`. A body, because a mood does not belong into addresses. 422 `unknown-zone`.
         */
        post: operations["suggest"];
        /**
         * Forget everything behind your suggestions
         * @description What was learned, what was suggested and every "less like this"; your sessions stay.
         */
        delete: operations["reset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/suggestions/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for less of an exercise
         * @description It is suggested less often for some months; three times a day count at most. 422 `unknown-protocol`, 409 `personalisation-off` when there are no personal suggestions.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/practice/suggestions/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read your switch for suggestions
         * @description On unless you switched it off.
         */
        get: operations["settings"];
        /**
         * Switch personal suggestions on or off
         * @description Off: the fixed order, and nothing more is learned. On has an effect with consent alone.
         */
        put: operations["turn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Abandonment: {
            /**
             * @description Arousal, -1 (very calm) to 1 (very excited)
             * @example -0.2
             */
            arousalAfter?: number;
            /**
             * Format: int32
             * @description Whole cycles, for breathing; when absent, those for which there was time, at most the planned ones
             * @example 7
             */
            completedCycles?: number;
            /**
             * @description Valence, -1 (very unpleasant) to 1 (very pleasant)
             * @example 0.3
             */
            moodAfter?: number;
            /**
             * Format: int64
             * @description Time practised, without pauses, for sitting and guided meditation; when absent, the elapsed time, at most the planned one
             */
            practisedMillis?: number;
            /**
             * @description Why; none of them is a failure
             * @example interrupted
             * @enum {string}
             */
            reason: "interrupted" | "uncomfortable" | "restless" | "too-long" | "enough" | "other";
        };
        CommandBatch: {
            commands: components["schemas"]["GardenCommand"][];
        };
        CommandOutcome: {
            /**
             * Format: uuid
             * @description Absent when it cannot be read; outcomes are in the order of the commands
             */
            id?: string;
            /** @description Why it has no effect or is refused; pointers are relative to the command */
            problem?: components["schemas"]["ProblemDetail"];
            /** @enum {string} */
            status?: "applied" | "without-effect" | "refused";
        };
        CommandResponse: {
            layout?: components["schemas"]["LayoutView"];
            outcomes?: components["schemas"]["CommandOutcome"][];
            /**
             * Format: int64
             * @description How often something has happened to the garden
             * @example 42
             */
            revision: number;
        };
        Completion: {
            /**
             * @description Arousal, -1 (very calm) to 1 (very excited)
             * @example -0.2
             */
            arousalAfter?: number;
            /**
             * Format: int32
             * @description Number of whole cycles completed: required for breathing, only there
             * @example 30
             */
            completedCycles?: number;
            /**
             * @description Valence, -1 (very unpleasant) to 1 (very pleasant)
             * @example 0.3
             */
            moodAfter?: number;
            /**
             * Format: int64
             * @description Time practised, without pauses, for sitting and guided meditation; when absent, the elapsed time, at most the planned one
             */
            practisedMillis?: number;
        };
        ContentDocument: {
            /** @example editor */
            authorRole?: string;
            body?: components["schemas"]["LocalizedText"];
            /**
             * @example article
             * @enum {string}
             */
            kind?: "article" | "activity" | "faq";
            /**
             * Format: int32
             * @example 3
             */
            minutes?: number;
            /**
             * Format: date
             * @example 2027-11-01
             */
            reviewBy?: string;
            sources?: string[];
            summary?: components["schemas"]["LocalizedText"];
            title?: components["schemas"]["LocalizedText"];
        };
        ContentDraft: {
            /**
             * Format: int64
             * @example 1
             */
            basedOn: number;
            document?: components["schemas"]["ContentDocument"];
            /** Format: uuid */
            id?: string;
            /** @example sleep-and-breath */
            slug?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: int64
             * @example 0
             */
            version: number;
        };
        ContentItem: {
            document?: components["schemas"]["ContentDocument"];
            /** Format: date-time */
            publishedAt?: string;
            /** Format: int64 */
            revision: number;
            slug?: string;
            withdrawn: boolean;
        };
        ContentView: {
            /** @example editor */
            authorRole?: string;
            /** @description Paragraphs, parted by an empty line; absent in lists */
            body?: string;
            /**
             * @example article
             * @enum {string}
             */
            kind?: "article" | "activity" | "faq";
            /**
             * Format: int32
             * @example 3
             */
            minutes?: number;
            /** Format: date-time */
            publishedAt?: string;
            /** Format: date */
            reviewBy?: string;
            /**
             * Format: int64
             * @example 1
             */
            revision: number;
            /** @example why-slow-breathing-calms */
            slug?: string;
            sources?: string[];
            summary?: string;
            title?: string;
        };
        ElementArrival: {
            /**
             * Format: int32
             * @description The points of the garden at which it comes
             * @example 100
             */
            arrivesAt: number;
            /** Format: uuid */
            id?: string;
        };
        ElementView: {
            /**
             * Format: int64
             * @example 5
             */
            count: number;
            /** @example bamboo */
            kind?: string;
            /**
             * @description In the caller's language
             * @example Bambou
             */
            name?: string;
        };
        GardenCommand: {
            /** @description Of place and move: the middle of its foot */
            at?: components["schemas"]["Point"];
            /**
             * Format: uuid
             * @description Of place, move, rotate, remove
             */
            element?: string;
            /**
             * Format: uuid
             * @description UUIDv7 made when it was done
             * @example 0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10
             */
            id: string;
            /**
             * @example move
             * @enum {string}
             */
            kind: "place" | "move" | "rotate" | "remove" | "rake" | "undo" | "redo";
            /** @description Of rake: a simplified line */
            points?: components["schemas"]["Point"][];
            /**
             * Format: int32
             * @description Of rotate, and of place if you like: degrees
             * @example 90
             */
            rotation?: number;
            /**
             * Format: uuid
             * @description Of undo and redo: the command
             */
            target?: string;
            /**
             * Format: int32
             * @description Of rake: its width
             * @example 24
             */
            width?: number;
        };
        GardenLink: {
            /** Format: date-time */
            createdAt?: string;
            /**
             * Format: date-time
             * @description From then on the link answers 404
             */
            expiresAt?: string;
            /** Format: uuid */
            id?: string;
        };
        GardenSetting: {
            /**
             * @description Whether clients show points, level and days as numbers
             * @example false
             */
            countersShown: boolean;
            /**
             * @description Whose seasons the garden has
             * @example north
             * @enum {string}
             */
            hemisphere: "north" | "south";
            /**
             * @description A garden at rest shows nothing that is next; it grows all the same
             * @example false
             */
            resting: boolean;
            /**
             * @description IANA time zone
             * @example Europe/Paris
             */
            zone: string;
        };
        GardenView: {
            /**
             * @description Whether it blooms now: the latest day was such a return
             * @example false
             */
            blooming: boolean;
            /**
             * Format: int64
             * @description How often somebody came back after a week or more, and the garden bloomed
             * @example 1
             */
            blooms: number;
            /**
             * @description Whether to show points, level and days as numbers; not unless asked for
             * @example false
             */
            countersShown: boolean;
            /** @description What was done, counted as what grows from it */
            elements?: components["schemas"]["ElementView"][];
            /**
             * Format: date-time
             * @description When something last grew; absent in a new garden
             */
            lastGrowth?: string;
            layout?: components["schemas"]["LayoutView"];
            /**
             * Format: int32
             * @example 2
             */
            level: number;
            /** @description What comes next; absent at rest, and when all has come */
            next?: components["schemas"]["NextElement"];
            /**
             * Format: int64
             * @example 85
             */
            points: number;
            /**
             * Format: int64
             * @description Number of days with a completed session, consecutive or not
             * @example 4
             */
            practiceDays: number;
            /**
             * Format: int64
             * @description Days with a completed session in this month of the garden's zone
             * @example 3
             */
            practiceDaysThisMonth: number;
            /**
             * @description Whether the garden is at rest
             * @example false
             */
            resting: boolean;
            /** @example autumn */
            season?: string;
            /**
             * Format: int64
             * @description Points to the next level
             * @example 65
             */
            toNextLevel: number;
        };
        LayoutView: {
            /** @description What stands, in the order in which it came */
            elements?: components["schemas"]["StandingElement"][];
            /**
             * Format: uuid
             * @description The last command of the log; the next one needs a later id: a new one or, if the device's clock lags, this one plus one
             */
            latestCommand?: string;
            /** @description Ids of the elements on the shelf */
            shelf?: string[];
            /** @description Strokes of the rake, oldest first */
            strokes?: components["schemas"]["SandStroke"][];
        };
        LocalizedText: {
            en?: string;
            fr?: string;
        };
        MeditationsView: {
            items?: components["schemas"]["MeditationView"][];
        };
        MeditationView: {
            /** @example body-scan */
            code?: string;
            description?: string;
            /**
             * Format: int64
             * @example 600000
             */
            millis: number;
            /** @example Balayage du corps */
            name?: string;
            steps?: components["schemas"]["StepView"][];
            /**
             * Format: int32
             * @description Of the steps; a session names the version that was practised
             * @example 1
             */
            version: number;
        };
        NewContentDraft: {
            /**
             * @description Name in addresses: lower-case words with hyphens
             * @example sleep-and-breath
             */
            slug: string;
        };
        NewGardenLink: {
            /**
             * Format: int32
             * @description For how many days it works
             * @example 30
             */
            days: number;
        };
        NewLinkView: {
            /** Format: date-time */
            createdAt?: string;
            /** Format: date-time */
            expiresAt?: string;
            /** Format: uuid */
            id?: string;
            /**
             * @description Address of the picture, relative to this API. Whoever has it sees the garden: keep it, it is not shown again
             * @example /api/v1/garden/shared/kFb0uK1n8yqv9zWJm0QbY3S5dTn2rXcL7eH4aPoVi6s/image
             */
            url?: string;
        };
        NewPattern: {
            /** @example Le soir, lentement */
            name: string;
            /**
             * @description In order, at most 60 s together, with an INHALE and an EXHALE; a hold follows what it holds
             * @example [
             *       {
             *         "type": "INHALE",
             *         "millis": 4500
             *       },
             *       {
             *         "type": "EXHALE",
             *         "millis": 6500
             *       }
             *     ]
             */
            phases: components["schemas"]["Phase"][];
        };
        NewRefusal: {
            /**
             * @description Code of an exercise
             * @example box-4444
             */
            protocol: string;
        };
        /**
         * @example {
         *       "protocol": "coherence-365",
         *       "minutes": 5,
         *       "delaySeconds": 10
         *     }
         */
        NewRoom: {
            /**
             * Format: int32
             * @description The exercise's default, or five minutes of a pattern, when minutes are absent too
             */
            cycles?: number;
            /**
             * Format: int32
             * @description Between your start and the first breath; 10 when absent
             * @example 10
             */
            delaySeconds?: number;
            /**
             * Format: int32
             * @description Instead of cycles: as many whole ones as fit
             * @example 5
             */
            minutes?: number;
            /**
             * Format: uuid
             * @description Id of a pattern of your own; the others see its phases, not its name
             */
            pattern?: string;
            /**
             * @description Code of an exercise
             * @example coherence-365
             */
            protocol?: string;
            /**
             * Format: int32
             * @description Of the exercise or pattern; the latest when absent
             * @example 1
             */
            version?: number;
        };
        /**
         * @example {
         *       "protocol": "coherence-365",
         *       "plannedCycles": 30,
         *       "moodBefore": -0.4,
         *       "arousalBefore": 0.6,
         *       "zone": "Europe/Paris"
         *     }
         */
        NewSession: {
            /**
             * @description Arousal, -1 (very calm) to 1 (very excited)
             * @example 0.6
             */
            arousalBefore?: number;
            /** @description Code of a guided meditation */
            meditation?: string;
            /**
             * Format: int32
             * @description Minutes of sitting in silence
             */
            minutes?: number;
            /**
             * @description Valence, -1 (very unpleasant) to 1 (very pleasant)
             * @example -0.4
             */
            moodBefore?: number;
            /**
             * Format: uuid
             * @description Id of a pattern of your own
             */
            pattern?: string;
            /**
             * Format: int32
             * @description The exercise's default when absent
             * @example 30
             */
            plannedCycles?: number;
            /**
             * @description Code of an exercise
             * @example coherence-365
             */
            protocol?: string;
            /**
             * Format: int32
             * @description Of the exercise, pattern or meditation; the latest when absent
             * @example 1
             */
            version?: number;
            /**
             * @description IANA time zone that determines the session's local day; Europe/Paris when absent
             * @example Europe/Paris
             */
            zone?: string;
        };
        NextElement: {
            /**
             * Format: int32
             * @description The points at which it comes
             * @example 200
             */
            arrivesAt: number;
            /**
             * @description In the caller's language
             * @example Pin
             */
            name?: string;
            /** @example pine */
            species?: string;
        };
        /**
         * @example {
         *       "protocol": "coherence-365",
         *       "startedAt": "2026-03-01T12:00:00Z",
         *       "completedAt": "2026-03-01T12:05:00Z",
         *       "completedCycles": 30,
         *       "zone": "Europe/Paris"
         *     }
         */
        OfflineSession: {
            /**
             * @description Why it was abandoned; absent when it was completed
             * @enum {string}
             */
            abandonReason?: "interrupted" | "uncomfortable" | "restless" | "too-long" | "enough" | "other";
            /**
             * @description Arousal, -1 (very calm) to 1 (very excited)
             * @example -0.2
             */
            arousalAfter?: number;
            /**
             * @description Arousal, -1 (very calm) to 1 (very excited)
             * @example 0.6
             */
            arousalBefore?: number;
            /**
             * Format: date-time
             * @description When it ended, at most a day after its start, also if it was abandoned
             */
            completedAt: string;
            /**
             * Format: int32
             * @description Number of whole cycles completed, for breathing
             * @example 30
             */
            completedCycles?: number;
            /**
             * Format: int32
             * @description With version, for an own pattern that may have been edited or deleted since
             */
            cycleMillis?: number;
            /** @description Code of a guided meditation */
            meditation?: string;
            /**
             * Format: int32
             * @description Minutes of sitting in silence that were planned
             */
            minutes?: number;
            /**
             * @description Valence, -1 (very unpleasant) to 1 (very pleasant)
             * @example 0.3
             */
            moodAfter?: number;
            /**
             * @description Valence, -1 (very unpleasant) to 1 (very pleasant)
             * @example -0.4
             */
            moodBefore?: number;
            /**
             * Format: uuid
             * @description Id of a pattern of your own
             */
            pattern?: string;
            /**
             * Format: int64
             * @description All pauses together; none when absent
             */
            pausedMillis?: number;
            /**
             * Format: int32
             * @description The exercise's default when absent
             * @example 30
             */
            plannedCycles?: number;
            /**
             * Format: int64
             * @description Time practised, for sitting and guided meditation
             */
            practisedMillis?: number;
            /**
             * @description Code of an exercise
             * @example coherence-365
             */
            protocol?: string;
            /**
             * Format: date-time
             * @description Not before 1900, at most two minutes ahead of our clock
             */
            startedAt: string;
            /**
             * Format: int32
             * @description The version that was practised; the latest when absent
             * @example 1
             */
            version?: number;
            /**
             * @description Europe/Paris when absent
             * @example Europe/Paris
             */
            zone?: string;
        };
        PageContentDraft: {
            items?: components["schemas"]["ContentDraft"][];
            next?: string;
        };
        PageContentView: {
            items?: components["schemas"]["ContentView"][];
            next?: string;
        };
        PageSessionView: {
            items?: components["schemas"]["SessionView"][];
            next?: string;
        };
        Patterns: {
            items?: components["schemas"]["PatternView"][];
        };
        PatternView: {
            /**
             * @description Whether a hold lasts more than 2 s
             * @example false
             */
            breathHold: boolean;
            /** Format: date-time */
            createdAt?: string;
            /**
             * Format: int64
             * @example 11000
             */
            cycleMillis: number;
            /** Format: uuid */
            id?: string;
            /** @example Le soir, lentement */
            name?: string;
            phases?: components["schemas"]["Phase"][];
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: int32
             * @description Raised by every edit
             * @example 1
             */
            version: number;
        };
        Phase: {
            /**
             * Format: int32
             * @description Duration in milliseconds; half seconds occur
             * @example 5000
             */
            millis: number;
            /** @enum {string} */
            type: "INHALE" | "INHALE_TOP_UP" | "HOLD_IN" | "EXHALE" | "HOLD_OUT";
        };
        Point: {
            /** Format: double */
            x: number;
            /** Format: double */
            y: number;
        };
        /** @description May have more members, which the operation names */
        Problem: {
            detail?: string;
            errors?: {
                /**
                 * @description Stable. Everywhere: not-null (missing), not-one-of, wrong-type; else the constraint, or the type's own
                 * @example max
                 */
                code: string;
                /**
                 * @description JSON pointer into the body (empty: the body), ?name for a parameter, {name} for a part of the path, or the name of a header
                 * @example /emotions/0/intensity
                 */
                pointer: string;
                /** @description In words, where the faults of one problem are of many kinds */
                text?: string;
            }[];
            instance?: string;
            /** Format: int32 */
            status: number;
            title: string;
            /** @example /problems/not-found */
            type: string;
        };
        ProblemDetail: {
            detail?: string;
            /** Format: uri */
            instance?: string;
            properties?: {
                [key: string]: unknown;
            };
            /** Format: int32 */
            status?: number;
            title?: string;
            /** Format: uri */
            type?: string;
        };
        ProtocolsView: {
            items?: components["schemas"]["ProtocolView"][];
            notice?: string;
            noticeSources?: string[];
        };
        ProtocolView: {
            /** Format: int32 */
            beginnerMaxCycles?: number;
            /**
             * @description Whether a hold lasts more than 2 s
             * @example false
             */
            breathHold: boolean;
            /** @example coherence-365 */
            code?: string;
            /**
             * Format: int64
             * @example 10000
             */
            cycleMillis: number;
            /**
             * Format: int32
             * @example 30
             */
            defaultCycles: number;
            /**
             * Format: int32
             * @example 360
             */
            maxCycles: number;
            /** @example Cohérence cardiaque 365 */
            name?: string;
            /** @example David O'Hare */
            origin?: string;
            phases?: components["schemas"]["Phase"][];
            source?: string;
            /**
             * Format: int32
             * @example 3
             */
            timesADay?: number;
            /**
             * Format: int32
             * @description Of the phases and bounds; a session names the version that was breathed
             * @example 1
             */
            version: number;
        };
        RoomPosition: {
            /**
             * Format: int32
             * @description Whole cycles before this one
             * @example 3
             */
            cycle: number;
            /**
             * Format: int64
             * @description Since this phase began
             * @example 1200
             */
            elapsedMillis: number;
            /**
             * Format: int32
             * @description Index into phases
             * @example 1
             */
            phase: number;
        };
        Rooms: {
            items?: components["schemas"]["RoomView"][];
        };
        RoomSession: {
            /**
             * Format: int32
             * @description With a pattern
             * @example 11000
             */
            cycleMillis?: number;
            /**
             * Format: uuid
             * @description The room's id, where its host's own pattern was breathed
             */
            pattern?: string;
            /**
             * Format: int32
             * @example 30
             */
            plannedCycles: number;
            /** @example coherence-365 */
            protocol?: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        RoomTime: {
            /**
             * Format: date-time
             * @description Taken as your request was read
             */
            serverTime?: string;
        };
        RoomView: {
            /**
             * @description Whether a hold lasts more than 2 s: warn whoever must not hold their breath
             * @example false
             */
            breathHold: boolean;
            /**
             * @description Show it in two groups of four; it is read in either case
             * @example K7QF2M9X
             */
            code?: string;
            /**
             * Format: int32
             * @example 30
             */
            cycles: number;
            /**
             * Format: int64
             * @description Between the host's start and the first breath
             * @example 10000
             */
            delayMillis: number;
            /**
             * Format: date-time
             * @description The last breath; until started, how long the room waits
             */
            endsAt?: string;
            phases?: components["schemas"]["Phase"][];
            /** @description Where the room was at serverTime; absent before the first breath and after the last */
            position?: components["schemas"]["RoomPosition"];
            /**
             * Format: date-time
             * @description When this was written, by the same clock
             */
            serverTime?: string;
            /** @description What to tell of it afterwards, as a session of one's own */
            session?: components["schemas"]["RoomSession"];
            /**
             * Format: date-time
             * @description The first breath, by the clock of /api/v1/practice/clock; absent until started
             */
            startsAt?: string;
            /** @enum {string} */
            state?: "waiting" | "started" | "ended";
        };
        SandStroke: {
            /** Format: uuid */
            id?: string;
            points?: components["schemas"]["Point"][];
            /** Format: int32 */
            width: number;
        };
        SeasonView: {
            /** @example red-leaf */
            look?: string;
            /** @example autumn */
            season?: string;
            /**
             * @description In the caller's language
             * @example feuilles rouges
             */
            text?: string;
        };
        ServerSentEventGardenChanged: unknown;
        ServerSentEventRoomEvent: unknown;
        SessionView: {
            /** @enum {string} */
            abandonReason?: "interrupted" | "uncomfortable" | "restless" | "too-long" | "enough" | "other" | "expired";
            /** @example -0.2 */
            arousalAfter?: number;
            /** @example 0.6 */
            arousalBefore?: number;
            /**
             * Format: date-time
             * @description When it was completed
             */
            completedAt?: string;
            /**
             * Format: int32
             * @description For breathing
             * @example 28
             */
            completedCycles?: number;
            /**
             * Format: date
             * @description Local day on which the session was begun; before 03:00 still the evening before
             */
            day?: string;
            /**
             * Format: date-time
             * @description When it ended, completed or abandoned
             */
            endedAt?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "breathing" | "own-pattern" | "sitting" | "guided";
            /** @description Code of the guided meditation */
            meditation?: string;
            /** @example 0.3 */
            moodAfter?: number;
            /** @example -0.4 */
            moodBefore?: number;
            /**
             * Format: uuid
             * @description Id of the own pattern
             */
            pattern?: string;
            /**
             * Format: date-time
             * @description Since when it is paused
             */
            pausedAt?: string;
            /**
             * Format: int64
             * @description All pauses that have ended
             * @example 0
             */
            pausedMillis: number;
            /**
             * Format: int32
             * @description For breathing
             * @example 30
             */
            plannedCycles?: number;
            /**
             * Format: int64
             * @example 300000
             */
            plannedMillis: number;
            /**
             * Format: int64
             * @description The time that counts: of whole cycles, without pauses
             * @example 280000
             */
            practisedMillis?: number;
            /**
             * @description Code of the exercise, for breathing
             * @example coherence-365
             */
            protocol?: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state?: "running" | "paused" | "completed" | "abandoned";
            /**
             * Format: int32
             * @description Of the exercise, pattern or meditation
             * @example 1
             */
            version: number;
            /** @example Europe/Paris */
            zone?: string;
        };
        SpeciesList: {
            items?: components["schemas"]["SpeciesView"][];
        };
        SpeciesView: {
            elements?: components["schemas"]["ElementArrival"][];
            /**
             * @description In the caller's language
             * @example Érable
             */
            name?: string;
            /**
             * Format: int32
             * @description Points of the garden from one stage to the next
             * @example 150
             */
            pointsAStage: number;
            /**
             * Format: int32
             * @description Radius of the ground that it needs; the garden is 1000 wide and 600 deep
             * @example 42
             */
            radius: number;
            seasons?: components["schemas"]["SeasonView"][];
            /** @example maple */
            species?: string;
            /**
             * Format: int32
             * @description Number of stages, counted from 0
             * @example 5
             */
            stages: number;
        };
        StandingElement: {
            /** @description The middle of its foot; the garden is 1000 wide and 600 deep */
            at?: components["schemas"]["Point"];
            /** Format: uuid */
            id?: string;
            /**
             * @description How it looks today
             * @example red-leaf
             */
            look?: string;
            /**
             * @description In the caller's language
             * @example Érable
             */
            name?: string;
            /**
             * Format: int32
             * @description Clockwise as seen from above, in degrees
             * @example 90
             */
            rotation: number;
            /** @example maple */
            species?: string;
            /**
             * Format: int32
             * @description From 0, just arrived, to 4, full size
             * @example 2
             */
            stage: number;
        };
        StepView: {
            /**
             * Format: int64
             * @description When it begins, from the start of the meditation
             * @example 20000
             */
            atMillis: number;
            /**
             * @description Whether a bell sounds at its beginning
             * @example false
             */
            bell: boolean;
            /**
             * Format: int64
             * @example 40000
             */
            millis: number;
            /** @example Portez votre attention sur vos pieds. */
            text?: string;
        };
        SuggestedExerciseView: {
            /**
             * @description Whether a hold lasts more than 2 s
             * @example false
             */
            breathHold: boolean;
            /**
             * Format: int32
             * @description Whole cycles to practise, within the time at hand
             * @example 30
             */
            cycles: number;
            /** @example 365 cardiac coherence */
            name?: string;
            /**
             * Format: double
             * @description Probability with which it was to stand first
             * @example 0.42
             */
            propensity: number;
            /** @example coherence-365 */
            protocol?: string;
            /**
             * @description One sentence, made of your own numbers
             * @example In your 6 sessions of 365 cardiac coherence, your mood changed by +0.21 on average
             */
            reason?: string;
            /**
             * Format: int32
             * @description Your sessions of it with a mood before and after
             * @example 6
             */
            sessions: number;
        };
        SuggestionRequest: {
            /**
             * @description Arousal now, -1 (very calm) to 1 (very roused)
             * @example 0.5
             */
            arousal?: number;
            /**
             * @description Whether you may hold your breath for more than 2 s; no when absent
             * @example false
             */
            breathHold?: boolean;
            /**
             * Format: int32
             * @description Minutes at hand
             * @example 5
             */
            minutes?: number;
            /**
             * @description Mood now, -1 (very unpleasant) to 1 (very pleasant)
             * @example -0.4
             */
            valence?: number;
            /**
             * @description IANA time zone that tells the part of your day; Europe/Paris when absent
             * @example Europe/Paris
             */
            zone?: string;
        };
        SuggestionSettings: {
            /**
             * @description Whether personal suggestions are wanted
             * @example true
             */
            enabled: boolean;
        };
        SuggestionsView: {
            /**
             * @description What the order rests on: your own sessions, or the fixed order and why
             * @example personal
             * @enum {string}
             */
            basis?: "personal" | "no-consent" | "off" | "restricted";
            /**
             * Format: uuid
             * @description The logged suggestion; absent for the fixed order
             */
            id?: string;
            items?: components["schemas"]["SuggestedExerciseView"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    all_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContentDraft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContentDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDraft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDraft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit_1: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContentDocument"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentDraft"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentItem"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    favourites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContentView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example five-senses */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    forget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example five-senses */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                /**
                 * @description Only of this kind
                 * @example article
                 */
                kind?: "article" | "activity" | "faq";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageContentView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example why-slow-breathing-calms */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContentView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                /** @example why-slow-breathing-calms */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example why-slow-breathing-calms */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GardenView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow_1: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ServerSentEventGardenChanged"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrange: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommandBatch"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandResponse"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpeciesList"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    image_1: {
        parameters: {
            query?: {
                /**
                 * @description Hour of the day whose light it has, 0 to 23; the garden's present one when absent
                 * @example 19
                 */
                hour?: number;
                /** @description The garden's present one when absent */
                season?: "spring" | "summer" | "autumn" | "winter";
                /** @description Of the page that shows it: light or dark */
                theme?: "light" | "dark";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/svg+xml": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GardenLink"][];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGardenLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewLinkView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    scene: {
        parameters: {
            query?: {
                /** @description The garden's present one when absent */
                season?: "spring" | "summer" | "autumn" | "winter";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "model/gltf-binary": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GardenSetting"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GardenSetting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GardenSetting"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    image: {
        parameters: {
            query?: {
                /**
                 * @description Hour of the day whose light it has; 12 when absent
                 * @example 19
                 */
                hour?: number;
                theme?: "light" | "dark";
            };
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                    "image/svg+xml": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    timeLapse: {
        parameters: {
            query?: {
                /** @description Of the page that shows it: light or dark */
                theme?: "light" | "dark";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    time: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomTime"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeditationsView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    all: {
        parameters: {
            query?: {
                /**
                 * @description Only patterns with (true) or without (false) a hold of more than 2 s
                 * @example false
                 */
                breathHold?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Patterns"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPattern"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    edit: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPattern"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PatternView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    delete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that was read before the edit, a list of those that will do, or * for any version */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                /**
                 * @description Only exercises with (true) or without (false) a hold of more than 2 s
                 * @example false
                 */
                breathHold?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProtocolsView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hosted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rooms"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoom"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example K7QF2M9X */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example K7QF2M9X */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    follow: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                /** @example K7QF2M9X */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What happens in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ServerSentEventRoomEvent"][];
                };
            };
            /** @description `Last-Event-ID` was the last event */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example K7QF2M9X */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /** @description Rows a page */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSession"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    /** @description Where to read what was made */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tell: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfflineSession"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    abandon: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Abandonment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Completion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsView"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRefusal"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    turn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionSettings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionSettings"];
                };
            };
            /** @description A problem (RFC 9457) */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
