-- The auth codes of an approval that was undone after its certificates were issued are gone for good.
ALTER TABLE "Certificate" ALTER COLUMN "sealedAuthCode1" DROP NOT NULL;
ALTER TABLE "Certificate" ALTER COLUMN "sealedAuthCode2" DROP NOT NULL;
ALTER TABLE "Certificate" ADD CONSTRAINT "Certificate_both_auth_codes"
  CHECK (("sealedAuthCode1" IS NULL) = ("sealedAuthCode2" IS NULL));
