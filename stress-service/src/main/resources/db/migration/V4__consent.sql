-- Saved assessments rest on the consent "assessments"; nothing of them is ever changed.
call require_consent('assessment', 'assessments');
