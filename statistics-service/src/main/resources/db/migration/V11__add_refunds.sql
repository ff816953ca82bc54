-- Contributions given back, under what they had been counted; heard of before or after the payment.
CREATE TABLE contribution_refund (
  id uuid PRIMARY KEY, -- the contribution's: it is given back once
  enrollment uuid NOT NULL,
  refunded_on date NOT NULL,
  amount bigint NOT NULL, -- rupiah
  partner uuid NOT NULL,
  occupation text NOT NULL,
  sex text NOT NULL,
  age_band text NOT NULL,
  regency text NOT NULL,
  district text NOT NULL,
  programmes text NOT NULL
);

CREATE INDEX ON contribution_refund (refunded_on); -- months of contributions
