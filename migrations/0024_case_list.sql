-- Why: a row of the list of cases tells what a screen of a case tells: besides the state and the day why it stands so, what is missing and whose turn it is. That is reckoned with the event that
-- makes it so and read with the days of the case, so that a list of hundreds of cases still replays none. Days of before this have none: whoever reads them opens the case.
-- A case is found by words of the name of its firm, its reference and the number of the firm: small letters, without accents.
-- Lock: admission_cases is written anew for its column; nobody reads or writes cases for that moment. It has one row a case.

ALTER TABLE admission_cases ADD COLUMN found_by text COLLATE "C" NOT NULL
  GENERATED ALWAYS AS (lower(regexp_replace(normalize(name, NFKD), '[\u0300-\u036f]', '', 'g')) || ' ' || lower(reference) || ' ' || lower(applicant_value)) STORED;
ALTER TABLE admission_case_days ADD COLUMN outlook jsonb;
COMMENT ON COLUMN admission_cases.found_by IS 'What a case is found by in the list: name, reference and number, in small letters and without accents.';
COMMENT ON COLUMN admission_case_days.outlook IS 'The step that the case waits for on these days, in whose role, what is missing and what must come first. Of secret votes it knows how many there are, and not for what. Null: made before this was kept.';
