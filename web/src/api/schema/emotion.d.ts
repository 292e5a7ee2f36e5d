// Written by contract/generate.mjs from the OpenAPI document of the service. Do not edit.
export interface paths {
    "/api/v1/emotions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the emotions in their families
         * @description Public: the version in force, or an earlier published one. Labels follow Accept-Language (fr, en); an emotion may be in two families. `retired` lists the words of earlier versions, for older entries.
         */
        get: operations["emotions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the drafts, newest first, at most 100 */
        get: operations["all"];
        put?: never;
        /** Create a draft from the version in force */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a draft */
        get: operations["find_1"];
        /**
         * Rewrite a draft
         * @description A draft may break rules that are checked on publication. To rebase a draft created from an older version, send the version in force as `basedOn`. 409: taxonomy-moved-on.
         */
        put: operations["edit_1"];
        post?: never;
        /** Delete a draft */
        delete: operations["delete_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/drafts/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare a draft with the version in force
         * @description `safety` names the words that newly offer help and those that no longer do. The ETag is the draft's: send it as If-Match to publish exactly what was compared.
         */
        get: operations["diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/drafts/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a draft as the next version
         * @description If-Match carries the ETag that was read. A published version never changes. Entries keep their codes; retired words can still be read. 422: repeated-family, repeated-emotion, emotion-differs-by-family, no-safety-word. 409: taxonomy-moved-on.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/safety-resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List phone numbers for immediate help
         * @description Public, and kept for offline use: fresh for a day, usable for a month. Labels follow Accept-Language (fr, en). 304 when If-None-Match matches the current version.
         */
        get: operations["all_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/emotions/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the published versions, oldest first */
        get: operations["versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a year day by day
         * @description Contains only days with entries. The colour shows the mean valence in seven classes of equal width, from blue (unpleasant) to orange (pleasant), and turns grey as the spread grows (from 0.2, from 0.5). As image/svg+xml, a drawing that can be read without colour. 422: out-of-calendar.
         */
        get: operations["calendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the changes of your journal
         * @description Server-sent events `entry` and `deleted`, each with its cursor as id. Starts now, or after Last-Event-ID. Ends when the token expires or access ends: reconnect with a new one, and read why not. 410: cursor-unknown: exchange without `since`, then follow from its `next`.
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
    "/api/v1/journal/contexts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the contexts that you can use, in groups */
        get: operations["all_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/contexts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Create, rename, move or retire a custom context
         * @description The client generates the id, a UUIDv7, so that it is safe to repeat. 422: not-a-uuidv7, unknown-context-group, too-many-contexts.
         */
        put: operations["keep_1"];
        post?: never;
        /**
         * Remove a custom context
         * @description Only if no entry in the journal or the trash (`/bin`) names it; otherwise it can be retired. 409: context-in-use, with the number of `entries`.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your entries, newest first
         * @description Returns entries that meet all conditions. 422: range-ends-early, out-of-calendar.
         */
        get: operations["page_1"];
        put?: never;
        /**
         * Write an entry
         * @description 422: unknown-emotion, repeated-emotion, unknown-zone, unknown-context, not-its-day, felt-in-the-future, felt-too-long-ago, not-a-uuidv7. 409: id-taken.
         */
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an entry */
        get: operations["find"];
        /**
         * Edit an entry
         * @description Replaces the entry; If-Match carries the ETag that was read. 422: as for writing an entry, and other-id.
         */
        put: operations["edit"];
        post?: never;
        /**
         * Delete an entry
         * @description Moves it to the trash (`/bin`); it is permanently deleted after 30 days.
         */
        delete: operations["delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/entries/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Restore an entry from the trash (`/bin`) */
        post: operations["restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/entries/bin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List deleted entries (kept for 30 days) */
        get: operations["bin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search your notes, newest first
         * @description Changes nothing and is safe to repeat. A page may be short or empty; while `next` is present, older entries have not been searched yet. 422: range-ends-early, out-of-calendar.
         */
        post: operations["search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download your journal, newest first
         * @description `csv` (RFC 4180, can be imported again), `json` (by the published schema) or `fhir` (R4 Observations as NDJSON). In CSV, text that a spreadsheet might take for a formula is prefixed with an apostrophe; `for=spreadsheet` puts a byte order mark before it, without which Excel takes the letters é and ü for others. Entries in the trash (`/bin`) are left out. 422: range-ends-early.
         */
        get: operations["download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/export/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the JSON Schema of the JSON export */
        get: operations["schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your imports, newest first */
        get: operations["page"];
        put?: never;
        /**
         * Upload a file
         * @description UTF-8 CSV of at most 32 MB and 100,000 records: Daylio's export or our own. Nothing is written to the journal yet. Lines that cannot be read are counted and listed; they never fail the upload. 413. 422: empty-file, unknown-header, unknown-zone, too-many-lines, too-many-words. 409: too-many-imports.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an import, with its words and their current meanings */
        get: operations["find_2"];
        put?: never;
        post?: never;
        /**
         * Undo an import, or discard one that was not applied
         * @description Moves its entries to the trash (`/bin`), except those edited since: `counts.kept` says how many. Contexts that it created stay, as other entries may name them. 202 while in progress, 200 when done.
         */
        delete: operations["undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}/application": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply an import
         * @description Runs in the background, chunk by chunk. Safe to repeat; restarts a failed import. 422: unmapped-words, too-many-contexts. 409: import-not-open.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow an import as server-sent events
         * @description Sends `progress` whenever it has advanced, with the count so far as id, and `done` at the end. Ends when the token expires or access ends: reconnect with a new one, and read why not. 410: cursor-unknown.
         */
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what applying would do, or has done, line by line
         * @description A page may be short or empty; while `next` is present, more lines may follow. 410: lines-forgotten, cursor-unknown.
         */
        get: operations["lines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the meanings of the file's words
         * @description Replaces the previous meanings; a word that is left out keeps its usual one. `newContexts` turns activities into custom contexts when the import is applied, and uses them. 422: unknown-word, unknown-emotion, repeated-emotion, unknown-context, context-said-twice, unknown-context-group, too-many-contexts, label-too-long, label-unreadable. 409: import-not-open.
         */
        put: operations["map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/imports/{id}/totals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count what applying would do, or has done
         * @description Counts up to 10,000 lines at a time; while `next` is present, add the counts of the lines that follow. 410: lines-forgotten, cursor-unknown.
         */
        get: operations["totals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/observations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare moods with and without each context
         * @description Compares days with a context to days without it: the difference of their mean valences (Welch), with an interval that allows for neighbouring days being alike (Newey and West) and is corrected for the number of contexts shown (Bonferroni). Only says what was observed together: no cause, no advice. Contexts with fewer than 8 days on either side are hidden. 422: range-ends-early, range-too-long, out-of-calendar.
         */
        get: operations["observations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Report on a period and the previous one
         * @description Takes either `period` and `on`, a day in it, or `from` and `to`, at most 3,700 days. The previous period is the one in the calendar or, for a range, as many days just before. Days and hours are in each entry's own zone. Shares are of entries; an emotion of two families counts in both. 422: range-ends-early, range-too-long, out-of-calendar.
         */
        get: operations["report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read your journal settings */
        get: operations["read"];
        /**
         * Replace your journal settings
         * @description Applies to entries written from now on; older ones keep their day.
         */
        put: operations["keep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange changes with a device
         * @description Sends what was written and deleted on the device, at most 500 changes, and returns the outcome of each and what changed after `since`. Safe to repeat, in any order; of two changes to one entry the later counts. A change that breaks a rule or cannot be read is refused on its own. 410: cursor-unknown, and nothing of the request is applied: send it again without `since`, and read everything. 422: too-many-changes; in a refusal: the problems of writing an entry, other-id, entry-or-deletion, changed-in-the-future (the change's id contains the time: generate a new id with the correct time).
         */
        post: operations["exchange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/journal/valence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show valence over time
         * @description Means per day; per week above 120 days, per month above 1,100 days. Not smoothed; only where there is a valence. As image/svg+xml, a line with a band of one standard deviation on either side. 422: range-ends-early, range-too-long, out-of-calendar.
         */
        get: operations["valence"];
        put?: never;
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
        ActivityView: {
            /** @example football */
            activity?: string;
            /** @description The context it currently becomes; the activity is left out when this and `newContext` are absent */
            context?: string;
            /** Format: int32 */
            lines: number;
            /**
             * @description The group of the custom context that applying creates for it
             * @example activity
             */
            newContext?: string;
            /** @example fitness */
            suggestion?: string;
        };
        CalendarView: {
            /** @description The days with at least one entry */
            days?: components["schemas"]["DayView"][];
            /**
             * Format: int32
             * @example 2026
             */
            year: number;
        };
        ChangedEntry: {
            /**
             * Format: uuid
             * @description Its latest change. The next change needs a later UUIDv7: a new one or, if the device's clock lags, this one plus one
             */
            change?: string;
            /** @example 1287 */
            cursor?: string;
            entry?: components["schemas"]["EntryView"];
            /** Format: uuid */
            id?: string;
        };
        ChangeOutcome: {
            /**
             * Format: uuid
             * @description Absent when it cannot be read; outcomes are in the order of the changes
             */
            change?: string;
            /** @enum {string} */
            fate?: "applied" | "superseded" | "refused";
            problem?: components["schemas"]["ProblemDetail"];
            /**
             * Format: uuid
             * @description The latest change of the entry, if that is a different one
             */
            supersededBy?: string;
        };
        Content: {
            families: components["schemas"]["Family"][];
        };
        ContextView: {
            /**
             * @description Code of a built-in context, or the id of a custom one
             * @example family
             */
            code?: string;
            /** @example Famille */
            label?: string;
            own: boolean;
            retired: boolean;
        };
        Count: {
            /** @example joy */
            code?: string;
            /**
             * Format: int64
             * @description Entries that name it; an emotion of two families counts in both
             * @example 12
             */
            entries: number;
            intensity?: components["schemas"]["Intensity"];
            /** @example Joie */
            label?: string;
            /**
             * Format: double
             * @description Share of all entries, 0 to 1; shares add up to more than 1 when entries name several
             * @example 0.29
             */
            share: number;
        };
        Counts: {
            /**
             * Format: int32
             * @description Entries written
             */
            applied: number;
            /**
             * Format: int32
             * @description Lines that cannot be read
             */
            broken: number;
            /**
             * Format: int32
             * @description Entries that undoing keeps because they were edited
             */
            kept: number;
            /**
             * Format: int32
             * @description Lines whose entry exists already, or that are skipped
             */
            skipped: number;
            /**
             * Format: int32
             * @description Entries that undoing moved to the trash
             */
            undone: number;
        };
        DataBuffer: unknown;
        DayView: {
            /**
             * @description One of seven colours from blue to orange, greyer as the spread grows
             * @example #c1a380
             */
            colour?: string;
            /**
             * Format: date
             * @example 2026-11-22
             */
            date?: string;
            /**
             * Format: int64
             * @example 3
             */
            entries: number;
            /**
             * Format: double
             * @description Mean valence, −1 to 1
             * @example 0.31
             */
            mean?: number;
            /**
             * Format: int64
             * @description Entries with a valence
             * @example 3
             */
            n: number;
            /**
             * Format: double
             * @description Sample standard deviation; absent below n = 2
             * @example 0.22
             */
            spread?: number;
            /**
             * @description Also present when no entry has a valence
             * @example plutôt agréable, nuancé
             */
            words?: string;
        };
        Drafts: {
            items?: components["schemas"]["TaxonomyDraft"][];
        };
        Emotion: {
            /** Format: double */
            arousal?: number;
            /** @example calm */
            code: string;
            /** @example Calm */
            en: string;
            /** @example Calme */
            fr: string;
            safety: boolean;
            /** Format: double */
            valence?: number;
        };
        EmotionIntensity: {
            /**
             * @description Code of an emotion in the taxonomy
             * @example calm
             */
            code: string;
            /**
             * Format: int32
             * @description 0 to 100
             * @example 60
             */
            intensity: number;
        };
        EmotionView: {
            /**
             * Format: double
             * @description −1 (calm) to 1 (excited), a default
             * @example -0.314
             */
            arousal?: number;
            /** @example calm */
            code?: string;
            /** @example Calme */
            label?: string;
            /**
             * Format: int32
             * @description The intensity from which an entry that names it offers help, for offline clients; absent when it never does
             * @example 70
             */
            offersHelpFrom?: number;
            /**
             * Format: double
             * @description −1 (unpleasant) to 1 (pleasant), a default
             * @example 0.586
             */
            valence?: number;
        };
        EntryChange: {
            /**
             * Format: uuid
             * @description UUIDv7 generated when the change was made
             * @example 0199a5c1-7b1e-7c3a-9f52-3d1c5a7e9b10
             */
            change: string;
            /** @description Whether the entry was deleted: true without `entry`, false with it */
            deleted: boolean;
            entry?: components["schemas"]["NewEntry"];
            /**
             * Format: uuid
             * @description The entry's UUIDv7
             * @example 0199a5c1-6a00-7d2b-8e41-2c0b496d8a0f
             */
            id: string;
        };
        EntryView: {
            /**
             * Format: double
             * @description −1 to 1, as given by the person
             * @example -0.2
             */
            arousal?: number;
            /**
             * @description Codes of built-in contexts, or ids of custom ones
             * @example [
             *       "family"
             *     ]
             */
            contexts?: string[];
            /**
             * Format: date-time
             * @description When it was moved to the trash, by the device's clock; permanently deleted 30 days after the service learnt of it
             */
            deletedAt?: string;
            emotions?: components["schemas"]["EmotionIntensity"][];
            /** Format: date-time */
            feltAt?: string;
            /** Format: uuid */
            id?: string;
            /** @enum {string} */
            kind?: "momentary" | "daily";
            /**
             * Format: date
             * @description The day it belongs to
             * @example 2026-11-22
             */
            localDate?: string;
            note?: string;
            /**
             * @description `manual`, or what wrote it, such as `import:daylio`
             * @example manual
             */
            origin?: string;
            /** Format: date-time */
            recordedAt?: string;
            /**
             * @description Where to find help; offered for intense despair, never forced
             * @example /api/v1/emotions/safety-resources
             */
            safetyResources?: string;
            /**
             * Format: int32
             * @description The taxonomy version in force when it was last written
             * @example 1
             */
            taxonomyVersion: number;
            /**
             * Format: double
             * @description −1 to 1, as given by the person
             * @example 0.4
             */
            valence?: number;
            /**
             * Format: int64
             * @description Version that the ETag carries
             */
            version: number;
            /** @example Europe/Paris */
            zone?: string;
        };
        FamiliesDiff: {
            added?: string[];
            placed?: components["schemas"]["Placed"][];
            relabelled?: components["schemas"]["Relabelled"][];
            reordered: boolean;
            retired?: string[];
        };
        Family: {
            /** Format: double */
            arousal?: number;
            /** @example serenity */
            code: string;
            emotions: components["schemas"]["Emotion"][];
            /** @example Serenity */
            en: string;
            /** @example Sérénité */
            fr: string;
            /** Format: double */
            valence?: number;
        };
        FamilyName: {
            /** @example disgust */
            code?: string;
            /** @example Dégoût */
            label?: string;
        };
        FamilyView: {
            /** Format: double */
            arousal?: number;
            /** @example serenity */
            code?: string;
            emotions?: components["schemas"]["EmotionView"][];
            /** @example Sérénité */
            label?: string;
            /** Format: double */
            valence?: number;
        };
        Groups: {
            groups?: components["schemas"]["GroupView"][];
        };
        GroupView: {
            /** @example people */
            code?: string;
            contexts?: components["schemas"]["ContextView"][];
            /** @example Avec qui */
            label?: string;
        };
        ImportView: {
            activities?: components["schemas"]["ActivityView"][];
            /**
             * @description Columns of the file that are not imported
             * @example [
             *       "photos"
             *     ]
             */
            columnsLeftOut?: string[];
            counts?: components["schemas"]["Counts"];
            /** Format: date-time */
            createdAt?: string;
            /** @description Why it failed: `restricted`, `consent-required` or `internal` */
            failure?: string;
            /** @enum {string} */
            format?: "daylio" | "cesizen";
            /** Format: uuid */
            id?: string;
            /**
             * Format: int32
             * @description Records in the file
             * @example 1826
             */
            lines: number;
            progress?: components["schemas"]["Progress"];
            /** @enum {string} */
            state?: "uploading" | "staged" | "applying" | "applied" | "undoing" | "undone" | "failed";
            /**
             * Format: int64
             * @description Version that the ETag carries
             */
            version: number;
            words?: components["schemas"]["WordView"][];
            /** @example Europe/Paris */
            zone?: string;
        };
        Intensity: {
            /**
             * Format: double
             * @description 0 to 100
             * @example 63.5
             */
            mean?: number;
            /**
             * Format: int64
             * @description Emotions that were named
             * @example 57
             */
            n: number;
        };
        LineView: {
            /**
             * @description What is wrong with it
             * @example date-unreadable
             * @enum {string}
             */
            code?: "unclosed-quote" | "misplaced-quote" | "misplaced-line-end" | "wrong-columns" | "line-too-long" | "record-too-long" | "not-utf-8" | "date-unreadable" | "time-unreadable" | "mood-missing" | "word-too-long" | "note-too-long" | "felt-in-the-future" | "felt-too-long-ago" | "repeated-id" | "not-a-uuidv7" | "unknown-zone" | "not-its-day" | "unknown-emotion" | "repeated-emotion" | "unreadable-id" | "unreadable-kind" | "unreadable-felt-at" | "unreadable-local-date" | "unreadable-emotions" | "unreadable-valence" | "unreadable-arousal" | "invalid-emotions" | "invalid-valence" | "invalid-arousal" | "invalid-contexts" | "invalid-note" | "other";
            /** @description The entry that it becomes */
            entry?: components["schemas"]["NewEntry"];
            /**
             * @description Activities that do not become its contexts: without a context so far, or beyond twenty; and scales for which its note has no room
             * @example [
             *       "chorale"
             *     ]
             */
            leftOut?: string[];
            /**
             * Format: int32
             * @description Where it begins in the file; the header is line 1
             * @example 42
             */
            line: number;
            /** @enum {string} */
            outcome?: "would-create" | "created" | "deleted" | "duplicate" | "broken" | "unmapped" | "skipped";
            /**
             * @description The same in words
             * @example La date est illisible : écrivez-la AAAA-MM-JJ.
             */
            text?: string;
            /**
             * @description The person's word for the mood
             * @example bof
             */
            word?: string;
        };
        MappingRequest: {
            /**
             * @example {
             *       "football": "fitness",
             *       "lessive": null
             *     }
             */
            activities: {
                [key: string]: string;
            };
            /**
             * @example {
             *       "chorale": "activity"
             *     }
             */
            newContexts?: {
                [key: string]: string;
            };
            /**
             * @example {
             *       "rad": {
             *         "emotions": [
             *           {
             *             "code": "wonder",
             *             "intensity": 80
             *           }
             *         ],
             *         "valence": 0.8
             *       }
             *     }
             */
            words: {
                [key: string]: components["schemas"]["MoodMeaning"];
            };
        };
        Moment: {
            /**
             * @description night, morning, afternoon or evening
             * @example morning
             */
            code?: string;
            /**
             * Format: int64
             * @example 9
             */
            entries: number;
            /**
             * Format: int32
             * @description First local hour
             * @example 5
             */
            fromHour: number;
            /** @example Matin */
            label?: string;
            mood?: components["schemas"]["Mood"];
            /**
             * Format: int32
             * @description Local hour at which it ends
             * @example 12
             */
            toHour: number;
        };
        Mood: {
            /**
             * Format: double
             * @description Mean valence, −1 (unpleasant) to 1 (pleasant)
             * @example 0.31
             */
            mean?: number;
            /**
             * Format: int64
             * @description Entries with a valence
             * @example 40
             */
            n: number;
            /**
             * Format: int64
             * @description Of these, with a valence that the person gave
             * @example 25
             */
            own: number;
            /**
             * Format: double
             * @description Sample standard deviation; absent below n = 2
             * @example 0.22
             */
            spread?: number;
        };
        MoodMeaning: {
            emotions: components["schemas"]["EmotionIntensity"][];
            /**
             * Format: double
             * @example 0.4
             */
            valence?: number;
        };
        Moved: {
            code?: string;
            from?: string[];
            to?: string[];
        };
        NewContext: {
            /** @example people */
            group: string;
            /** @example Chorale */
            label: string;
            retired: boolean;
        };
        NewEntry: {
            /**
             * Format: double
             * @example -0.2
             */
            arousal?: number;
            /**
             * @example [
             *       "family"
             *     ]
             */
            contexts?: string[];
            emotions: components["schemas"]["EmotionIntensity"][];
            /**
             * Format: date-time
             * @example 2026-11-22T18:30:00Z
             */
            feltAt: string;
            /**
             * Format: uuid
             * @description UUIDv7 generated by the client; generated by the service when absent
             */
            id?: string;
            /** @enum {string} */
            kind?: "momentary" | "daily";
            /**
             * Format: date
             * @example 2026-11-22
             */
            localDate?: string;
            /** @example Une promenade au bord de l'eau. */
            note?: string;
            /**
             * Format: double
             * @example 0.4
             */
            valence?: number;
            /** @example Europe/Paris */
            zone: string;
        };
        Observation: {
            /**
             * @description Whether the interval excludes 0
             * @example true
             */
            clear: boolean;
            /**
             * @description Code of a built-in context, or the id of a custom one
             * @example family
             */
            context?: string;
            /**
             * Format: double
             * @description `meanWith` minus `meanWithout`
             * @example 0.22
             */
            difference: number;
            /**
             * Format: double
             * @description Upper end
             * @example 0.39
             */
            high: number;
            /**
             * Format: double
             * @description Factor by which the squared error is raised because neighbouring days are alike, at least 1 (Newey and West, days up to a week apart)
             * @example 1.4
             */
            inflation: number;
            /** @example Famille */
            label?: string;
            /**
             * Format: double
             * @description Lower end of the interval of the difference
             * @example 0.05
             */
            low: number;
            /**
             * Format: double
             * @description Mean of the days' mean valences
             * @example 0.34
             */
            meanWith: number;
            /**
             * Format: double
             * @example 0.12
             */
            meanWithout: number;
            /**
             * Format: int64
             * @description Days with it
             * @example 31
             */
            nWith: number;
            /**
             * Format: int64
             * @description Days with a mood on which it was never noted
             * @example 58
             */
            nWithout: number;
            /** @example Famille : observé avec une humeur plus agréable, écart +0,22 (de 0,05 à 0,39), 31 jours avec, 58 jours entièrement sans. */
            text?: string;
        };
        ObservationsView: {
            /**
             * Format: double
             * @description Confidence with which all intervals are meant to hold at once; they hold less often where moods last long and a context comes in few long runs, see docs/guides/journal-statistics.md
             * @example 0.95
             */
            confidence: number;
            /**
             * Format: date
             * @example 2026-08-01
             */
            from?: string;
            /**
             * Format: int32
             * @description Number of hidden contexts: fewer than 8 days on either side, or without any variation
             * @example 3
             */
            hidden: number;
            /**
             * @description How to read it
             * @example Observés ensemble : aucune cause n'est affirmée.
             */
            note?: string;
            observations?: components["schemas"]["Observation"][];
            /**
             * Format: date
             * @example 2026-11-22
             */
            to?: string;
        };
        OutcomeCounts: {
            /**
             * Format: int32
             * @example 3
             */
            broken: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            deleted: number;
            /**
             * Format: int32
             * @example 112
             */
            duplicate: number;
            /**
             * Format: int32
             * @description Send it as `after` for the lines that follow; absent when there are none
             */
            next?: number;
            /** Format: int32 */
            skipped: number;
            /** Format: int32 */
            unmapped: number;
            /**
             * Format: int32
             * @example 1650
             */
            wouldCreate: number;
        };
        PageEntryView: {
            items?: components["schemas"]["EntryView"][];
            next?: string;
        };
        PageImportView: {
            items?: components["schemas"]["ImportView"][];
            next?: string;
        };
        PageLineView: {
            items?: components["schemas"]["LineView"][];
            next?: string;
        };
        Placed: {
            /** Format: double */
            arousal?: number;
            /** Format: double */
            arousalBefore?: number;
            code?: string;
            /** Format: double */
            valence?: number;
            /** Format: double */
            valenceBefore?: number;
        };
        Point: {
            /**
             * Format: date
             * @example 2026-11-22
             */
            from?: string;
            /** @description False at the first point and after more than 14 days without a valence: draw no line to it */
            joined: boolean;
            /**
             * Format: double
             * @description Mean valence, −1 to 1
             * @example 0.31
             */
            mean: number;
            /**
             * Format: int64
             * @description Entries with a valence
             * @example 3
             */
            n: number;
            /**
             * Format: double
             * @description Sample standard deviation; absent below n = 2
             * @example 0.22
             */
            spread?: number;
            /**
             * Format: date
             * @example 2026-11-22
             */
            to?: string;
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
        Progress: {
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            of: number;
        };
        Relabelled: {
            code?: string;
            en?: string;
            enBefore?: string;
            fr?: string;
            frBefore?: string;
        };
        ReportView: {
            before?: components["schemas"]["Summary"];
            current?: components["schemas"]["Summary"];
            /**
             * Format: double
             * @description Mean valence minus that of the previous period; absent when either is
             * @example 0.08
             */
            meanDifference?: number;
        };
        ResourceView: {
            label?: string;
            number?: string;
            when?: string;
        };
        RetiredView: {
            /** @example displeasure */
            code?: string;
            /** @description The families it last belonged to; they may not exist in this version */
            families?: components["schemas"]["FamilyName"][];
            /**
             * @description Its label in the last version that had it
             * @example Déplaisir
             */
            label?: string;
            /**
             * Format: int32
             * @description The intensity from which an entry that names it offers help, for offline clients; absent when it never does
             * @example 70
             */
            offersHelpFrom?: number;
        };
        Rewritten: {
            /**
             * Format: int32
             * @description The version in force, to rebase a draft created from an older one; unchanged when absent
             * @example 2
             */
            basedOn?: number;
            families: components["schemas"]["Family"][];
        };
        Safety: {
            offered?: string[];
            /**
             * @example [
             *       "despair"
             *     ]
             */
            withdrawn?: string[];
        };
        SafetyView: {
            country?: string;
            resources?: components["schemas"]["ResourceView"][];
        };
        ServerSentEventChangedEntry: unknown;
        ServerSentEventImportView: unknown;
        Setting: {
            /**
             * Format: int32
             * @description Entries before this local hour belong to the previous day; 0: none does
             * @example 3
             */
            nightEndsAt: number;
        };
        Sought: {
            /**
             * @description Code of a built-in context, or the id of a custom one
             * @example family
             */
            context?: string;
            /**
             * @description Code of an emotion
             * @example calm
             */
            emotion?: string;
            /**
             * Format: date
             * @description First local day
             * @example 2026-11-01
             */
            from?: string;
            /**
             * @description Text to find in the note; ignores differences in case, accents, apostrophes and spaces
             * @example promenade
             */
            text: string;
            /**
             * Format: date
             * @description Last local day
             * @example 2026-11-30
             */
            to?: string;
        };
        Summary: {
            /** @description The most frequent first */
            emotions?: components["schemas"]["Count"][];
            /**
             * Format: int64
             * @example 42
             */
            entries: number;
            /** @description All families, in the order of the taxonomy */
            families?: components["schemas"]["Count"][];
            /**
             * Format: date
             * @example 2026-11-01
             */
            from?: string;
            intensity?: components["schemas"]["Intensity"];
            moments?: components["schemas"]["Moment"][];
            mood?: components["schemas"]["Mood"];
            /**
             * Format: date
             * @example 2026-11-30
             */
            to?: string;
        };
        SyncResponse: {
            more: boolean;
            news?: components["schemas"]["ChangedEntry"][];
            /** @example 1287 */
            next?: string;
            outcomes?: components["schemas"]["ChangeOutcome"][];
        };
        Taxonomy: {
            families?: components["schemas"]["Family"][];
            /** Format: int32 */
            version: number;
        };
        TaxonomyDiff: {
            /**
             * @example [
             *       "hope"
             *     ]
             */
            added?: string[];
            families?: components["schemas"]["FamiliesDiff"];
            moved?: components["schemas"]["Moved"][];
            placed?: components["schemas"]["Placed"][];
            relabelled?: components["schemas"]["Relabelled"][];
            retired?: string[];
            safety?: components["schemas"]["Safety"];
        };
        TaxonomyDraft: {
            /**
             * Format: int32
             * @example 1
             */
            basedOn: number;
            content?: components["schemas"]["Content"];
            /** Format: uuid */
            id?: string;
            /** Format: date-time */
            updatedAt?: string;
            /**
             * Format: int64
             * @description Version that the ETag carries
             */
            version: number;
        };
        TaxonomyView: {
            families?: components["schemas"]["FamilyView"][];
            /** @description Words of earlier versions that entries may name; no longer to be suggested */
            retired?: components["schemas"]["RetiredView"][];
            /** Format: int32 */
            version: number;
        };
        ValenceView: {
            /**
             * Format: date
             * @example 2026-08-01
             */
            from?: string;
            points?: components["schemas"]["Point"][];
            /**
             * Format: date
             * @example 2026-11-22
             */
            to?: string;
            /**
             * @description What a point stands for: day, week (from Monday) or month
             * @example day
             */
            unit?: string;
        };
        Versions: {
            items?: components["schemas"]["VersionView"][];
        };
        VersionView: {
            /** Format: date-time */
            publishedAt?: string;
            /**
             * Format: int32
             * @example 1
             */
            version: number;
        };
        WordView: {
            /**
             * Format: int32
             * @description How many lines have it
             * @example 112
             */
            lines: number;
            /** @description Its current meaning */
            meaning?: components["schemas"]["MoodMeaning"];
            skipped: boolean;
            suggestion?: components["schemas"]["MoodMeaning"];
            /** @example bof */
            word?: string;
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
    emotions: {
        parameters: {
            query?: {
                /**
                 * @description A published version
                 * @example 1
                 */
                version?: number;
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
                    "application/json": components["schemas"]["TaxonomyView"];
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
                    "application/json": components["schemas"]["Drafts"];
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
        requestBody?: never;
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
                    "application/json": components["schemas"]["TaxonomyDraft"];
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
                    "application/json": components["schemas"]["TaxonomyDraft"];
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
                "application/json": components["schemas"]["Rewritten"];
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
                    "application/json": components["schemas"]["TaxonomyDraft"];
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
    diff: {
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
                    "application/json": components["schemas"]["TaxonomyDiff"];
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
                    "application/json": components["schemas"]["Taxonomy"];
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
    all_2: {
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
                    "application/json": components["schemas"]["SafetyView"];
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
    versions: {
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
                    "application/json": components["schemas"]["Versions"];
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
    calendar: {
        parameters: {
            query: {
                /** @example 2026 */
                year: number;
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
                    "application/json": components["schemas"]["CalendarView"];
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
    follow: {
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
                    "text/event-stream": components["schemas"]["ServerSentEventChangedEntry"][];
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
                    "application/json": components["schemas"]["Groups"];
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
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContext"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContextView"];
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
    page_1: {
        parameters: {
            query?: {
                /** @description Where the page before ended: its `next` */
                after?: string;
                /**
                 * @description Code of a built-in context, or the id of a custom one
                 * @example family
                 */
                context?: string;
                /**
                 * @description Code of an emotion
                 * @example calm
                 */
                emotion?: string;
                /**
                 * @description First local day
                 * @example 2026-11-01
                 */
                from?: string;
                /** @description Rows a page */
                limit?: number;
                /**
                 * @description Last local day
                 * @example 2026-11-30
                 */
                to?: string;
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
                    "application/json": components["schemas"]["PageEntryView"];
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
    record: {
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
                "application/json": components["schemas"]["NewEntry"];
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
                    "application/json": components["schemas"]["EntryView"];
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
                    /** @description The version, for If-Match of an edit */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryView"];
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
                "application/json": components["schemas"]["NewEntry"];
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
                    "application/json": components["schemas"]["EntryView"];
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
    restore: {
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
                    "application/json": components["schemas"]["EntryView"];
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
    bin: {
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
                    "application/json": components["schemas"]["PageEntryView"];
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
    search: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["Sought"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntryView"];
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
    download: {
        parameters: {
            query: {
                /** @description What opens the file, for `csv`: a spreadsheet needs a byte order mark */
                for?: "spreadsheet";
                /** @example csv */
                format: "csv" | "json" | "fhir";
                /**
                 * @description First local day
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description Last local day
                 * @example 2026-12-31
                 */
                to?: string;
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
                    "application/fhir+ndjson": string;
                    "application/json": Record<string, never>;
                    "text/csv": string;
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
    schema: {
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
                    "application/schema+json": Record<string, never>;
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
                    "application/json": components["schemas"]["PageImportView"];
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
    upload: {
        parameters: {
            query: {
                /**
                 * @description Whose file it is
                 * @example daylio
                 */
                format: "daylio" | "cesizen";
                /**
                 * @description Time zone of Daylio's times
                 * @example Europe/Paris
                 */
                zone?: string;
            };
            header: {
                /** @description 8 to 100 visible characters, new for each creation */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/csv": components["schemas"]["DataBuffer"][];
                "application/octet-stream": components["schemas"]["DataBuffer"][];
                "application/vnd.ms-excel": components["schemas"]["DataBuffer"][];
                "text/comma-separated-values": components["schemas"]["DataBuffer"][];
                "text/csv": components["schemas"]["DataBuffer"][];
                "text/x-csv": components["schemas"]["DataBuffer"][];
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
                    "application/json": components["schemas"]["ImportView"];
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
                    "application/json": components["schemas"]["ImportView"];
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
    undo: {
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
            /** @description Undone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
            /** @description In progress */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
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
    apply: {
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
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
    events: {
        parameters: {
            query?: never;
            header?: {
                "Last-Event-ID"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ServerSentEventImportView"][];
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
    lines: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the previous page: the line where it ended
                 * @example 0
                 */
                after?: string;
                limit?: number;
                /** @description Only lines that cannot be read */
                outcome?: "broken";
            };
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
                    "application/json": components["schemas"]["PageLineView"];
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
    map: {
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
                "application/json": components["schemas"]["MappingRequest"];
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
                    "application/json": components["schemas"]["ImportView"];
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
    totals: {
        parameters: {
            query?: {
                /**
                 * @description The `next` of the previous count: the line where it ended
                 * @example 0
                 */
                after?: string;
            };
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
                    "application/json": components["schemas"]["OutcomeCounts"];
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
    observations: {
        parameters: {
            query: {
                /**
                 * @description First local day
                 * @example 2026-08-01
                 */
                from: string;
                /**
                 * @description Last local day
                 * @example 2026-11-22
                 */
                to: string;
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
                    "application/json": components["schemas"]["ObservationsView"];
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
    report: {
        parameters: {
            query?: {
                /**
                 * @description First local day
                 * @example 2026-11-01
                 */
                from?: string;
                /**
                 * @description A local day of the period
                 * @example 2026-11-22
                 */
                on?: string;
                /**
                 * @description A week begins on Monday
                 * @example month
                 */
                period?: "week" | "month" | "quarter" | "year";
                /**
                 * @description Last local day
                 * @example 2026-11-30
                 */
                to?: string;
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
                    "application/json": components["schemas"]["ReportView"];
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
                    "application/json": components["schemas"]["Setting"];
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
                "application/json": components["schemas"]["Setting"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setting"];
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
    exchange: {
        parameters: {
            query?: {
                /**
                 * @description The `next` cursor of the last exchange; everything when absent
                 * @example 1287
                 */
                since?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["EntryChange"][];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SyncResponse"];
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
    valence: {
        parameters: {
            query: {
                /**
                 * @description First local day
                 * @example 2026-08-01
                 */
                from: string;
                /**
                 * @description Last local day
                 * @example 2026-11-22
                 */
                to: string;
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
                    "application/json": components["schemas"]["ValenceView"];
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
}
