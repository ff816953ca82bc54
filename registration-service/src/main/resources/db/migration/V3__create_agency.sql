-- What registration knows of agencies: a copy kept by partner-service's events.
CREATE TABLE agency (
  partner_id uuid PRIMARY KEY,
  version bigint NOT NULL,
  status text NOT NULL,
  -- days (WITA) on which an agreement is in force and not suspended
  in_force datemultirange NOT NULL
);
