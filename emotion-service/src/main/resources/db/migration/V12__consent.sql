-- The journal rests on the consent "journal": entries and their edits, one's own words for contexts, and what is imported.
-- Deleting, restoring and undoing an import write none of the named columns and need none.
call require_consent('entry', 'journal', 'change');
call require_consent('own_context', 'journal');
call require_consent('import_run', 'journal');
call require_consent('import_chunk', 'journal');
