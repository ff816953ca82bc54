-- What officers are called, by the subjects of their tokens: for reading the history, which keeps subjects alone.
CREATE TABLE officer (
  subject text PRIMARY KEY,
  name text NOT NULL CHECK (length(name) <= 200)
);
