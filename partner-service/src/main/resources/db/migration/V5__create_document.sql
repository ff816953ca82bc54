-- Papers of banks. A new version is a new row; rows are only ever added.
CREATE TABLE document (
  id uuid PRIMARY KEY,
  partner_id uuid NOT NULL REFERENCES partner,
  kind text NOT NULL,
  agreement_id uuid REFERENCES agreement,
  version integer NOT NULL CHECK (version >= 1),
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  byte_count integer NOT NULL CHECK (byte_count > 0),
  sent_by text NOT NULL,
  sent_at timestamptz NOT NULL,
  place text NOT NULL CHECK (place IN ('POSTGRESQL', 'S3')),
  CHECK ((kind = 'agreement') = (agreement_id IS NOT NULL)),
  CONSTRAINT document_version_once UNIQUE NULLS NOT DISTINCT (partner_id, kind, agreement_id, version)
);

-- What they say, of those that are kept here. PDF is compressed already.
CREATE TABLE document_content (
  document_id uuid PRIMARY KEY REFERENCES document,
  content bytea NOT NULL
);

ALTER TABLE document_content ALTER COLUMN content SET STORAGE EXTERNAL;

-- Neither is ever changed or taken away, by whatever mistake.
CREATE FUNCTION refuse_change_of_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER document_is_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON document
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_document();
CREATE TRIGGER document_content_is_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON document_content
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_document();
